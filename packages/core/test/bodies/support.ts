import type { CallOptions, WriteBody } from "../../src/vendor.ts";
import { clientOf, type TestSetup } from "../support/client.ts";

/** What a call with a body takes. */
export type BodyInput = { body: unknown; contentType?: string } & CallOptions;

/** Makes the function that sends a body as an operation does whose body is written so. */
export function senderOf(baseUrl: string, writeBody: WriteBody, setup: Partial<TestSetup> = {}) {
  const operations = { send: { route: "POST /things", bodiless: true, writeBody } };
  const api = { api: "things", security: [], operations };
  const { send } = clientOf<object, { send(request: BodyInput): Promise<void> }>(api, {
    baseUrl,
    retry: 0,
    ...setup,
  });
  return send;
}
