import type { CallOptions, OperationDescription, ReadAnswer } from "../../src/vendor.ts";
import { clientOf, type TestSetup } from "../support/client.ts";

/** An answer's status, type and body. */
export interface Answered {
  body: BodyInit | null;
  status?: number;
  type?: string | undefined;
}

/** A client of one operation whose answers are read so. */
export function clientReading(
  reads: ReadAnswer,
  { body, status = 200, type }: Answered,
  setup: Partial<TestSetup> = {},
  more: Partial<OperationDescription> = {},
) {
  const operations = { get: { route: "GET /thing", reads, ...more } };
  return clientOf<
    {
      "/thing": {
        get: { parameters: object; responses: { 200: { content: { "text/csv": string } } } };
      };
    },
    { get(request?: CallOptions): Promise<unknown> }
  >(
    { api: "things", security: [], operations },
    {
      retry: 0,
      fetch: async () => {
        const response = new Response(body, { status });
        if (type === undefined) response.headers.delete("content-type");
        else response.headers.set("content-type", type);
        return response;
      },
      ...setup,
    },
  );
}
