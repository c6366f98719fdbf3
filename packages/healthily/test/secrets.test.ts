import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type HealthilyClient, isVendorError } from "../src/index.ts";
import { validation } from "../src/validate.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

const MARK = "marker";
/** Tokens that the vendor of these tests gives. */
const TOKEN = /(login|upgraded)-\d/;

/** What the document marks, in requests and answers. */
const marked = {
  partner_id: MARK,
  secret: MARK,
  access_token: MARK,
  initial_query: MARK,
  gender: MARK,
  included: [MARK],
  message: MARK,
  error: `no ${MARK}`,
};

/** Where the vendor answers badly, and the call that leads there. */
const CALLS: [string, (client: HealthilyClient) => Promise<unknown>][] = [
  ["POST /login", (client) => client.getReport()],
  ["GET /terms", (client) => client.getReport()],
  ["POST /terms", (client) => client.getReport()],
  ["GET /report", (client) => client.getReport()],
  ["POST /chat", (client) => client.answerQuestion({ body: marked as never })],
  ["POST /initial", (client) => client.startConsultation({ body: marked as never })],
  ["GET /symptom-search", (client) => client.searchSymptoms({ query: { text: MARK } })],
];

const ANSWERS: [string, () => Response | Promise<Response>][] = [
  ...[400, 401, 403, 404, 422, 429, 500].map((status): [string, () => Response] => [
    `${status}`,
    () => Response.json(marked, { status, headers: { "set-cookie": MARK } }),
  ]),
  ["200 that breaks the document", () => Response.json([marked])],
  ["200 with HTML", () => new Response(`<p>${MARK}`, { headers: { "content-type": "text/html" } })],
  ["200 with broken JSON", () => new Response(`{"x":${MARK}`)],
  ["no answer", () => Promise.reject(new TypeError("fetch failed"))],
  ["no answer in time", () => new Promise(() => {})],
];

describe.each(CALLS)("nothing that is printed shows a secret where %s gives", (operation, call) => {
  it.each(ANSWERS)("%s", async (_, answer) => {
    const vendor = fakeVendor();
    const told: unknown[] = [];
    const tell = (event: object) => void told.push(event);
    const client = vendor.createClient({
      partnerId: MARK,
      secret: async () => MARK,
      apiKey: MARK,
      timeoutMs: 20,
      retry: { limit: 1, delay: () => 0 },
      validator: validation(),
      hooks: { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
      fetch: async (request) => {
        const path = new URL(request.url).pathname.replace("/api/v1", "");
        return `${request.method} ${path}` === operation ? answer() : vendor.fetch(request);
      },
    });
    const error = await call(client).catch((thrown: unknown) => thrown);
    expect(isVendorError(error)).toBe(true);
    const shown = [error, ...told].flatMap((value) => [
      inspect(value, { depth: 9 }),
      JSON.stringify(value),
      String((value as Error).stack),
    ]);
    expect(told.length).toBeGreaterThan(0);
    expect(shown.join("\n")).not.toContain(MARK);
    expect(shown.join("\n")).not.toMatch(TOKEN);
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain(MARK);
  });
});
