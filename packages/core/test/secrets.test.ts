import { inspect } from "node:util";
import { printed } from "@carespec/test-support/printed";
import { rejection } from "@carespec/test-support/rejection";
import { MARK } from "@carespec/test-support/secrets";
import { describe, expect, it } from "vitest";
import { basicAuth, bearerAuth, createSession, isVendorError } from "../src/vendor.ts";
import { atOnce, type Step, scripted } from "./support/api.ts";

const json = { "content-type": "application/json" };

const STEPS: [string, Step][] = [
  ...[400, 401, 403, 404, 409, 422, 429, 500].map((status): [string, Step] => [
    `a ${status} that repeats the secrets`,
    () =>
      Response.json(
        { secret: MARK, message: `no ${MARK}` },
        { status, headers: { "x-key": MARK, "set-cookie": MARK } },
      ),
  ]),
  ["an HTML page", () => new Response(`<p>${MARK}`, { headers: { "content-type": "text/html" } })],
  ["broken JSON", () => new Response(`{"secret":${MARK}`, { headers: json })],
  ["a wrong media type", () => new Response(MARK, { headers: { "content-type": "text/plain" } })],
  ["a lost connection", new TypeError("fetch failed")],
  ["no answer in time", () => new Promise<Response>(() => {})],
];

describe("no secret comes out of an error", () => {
  const strategies = {
    basic: () =>
      basicAuth({ option: "user", secret: MARK }, { option: "password", secret: async () => MARK }),
    bearer: () =>
      bearerAuth(
        createSession({
          ways: [async () => ({ token: MARK, refreshToken: MARK })],
        }),
      ),
  };

  it.each(STEPS)("of %s", async (_, step) => {
    for (const make of Object.values(strategies)) {
      const { client } = scripted([step], { auth: { Key: make() }, retry: atOnce, timeoutMs: 20 });
      const error = await rejection(
        client.getThing({ path: { thingId: MARK }, headers: { "x-other": MARK } }),
      );
      expect(isVendorError(error)).toBe(true);
      expect(printed(error)).not.toContain(MARK);
      expect(inspect(client, { depth: 9 })).not.toContain(MARK);
    }
  });

  it("of a header that cannot be sent", async () => {
    const { client } = scripted([]);
    const error = await rejection(client.listThings({ headers: { "x-key": `${MARK}\n` } }));
    expect(error).toEqual(
      new TypeError("header x-key must not contain a line break or anything but Latin-1"),
    );
    expect(printed(error)).not.toContain(MARK);
  });
});
