import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { isVendorError, type MyStrengthClient } from "../src/index.ts";
import { validation } from "../src/validate.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

const MARK = "marker";
/** Tokens that the vendor of these tests gives. */
const TOKEN = /(session|refresh)-\d/;

/** What the document marks, in requests and answers. */
const marked = {
  email_address: `${MARK}@example.com`,
  password: MARK,
  mfa_token: MARK,
  session_token: MARK,
  refresh_token: MARK,
  referral_user_first_name: MARK,
  member_id: MARK,
  message: `no ${MARK}`,
};

/** Where the vendor answers badly, and the call that leads there. */
const CALLS: [string, (client: MyStrengthClient) => Promise<unknown>][] = [
  ["POST /sessions", (client) => client.listUsers()],
  ["POST /sessions/renew", (client) => client.renewSession({ body: marked })],
  ["GET /users", (client) => client.listUsers({ query: { access_code: MARK } })],
  ["GET /users/7", (client) => client.getUser({ path: { myStrengthUserId: 7 } })],
  ["POST /referrals", (client) => client.createReferral({ body: marked as never })],
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
  it.each(ANSWERS)("%s", async (name, answer) => {
    const vendor = fakeVendor();
    const told: unknown[] = [];
    const tell = (event: object) => void told.push(event);
    const client = vendor.createClient({
      email: `${MARK}@example.com`,
      password: async () => MARK,
      timeoutMs: 20,
      retry: { limit: 1, delay: () => 0 },
      validator: validation(),
      hooks: { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
      fetch: async (request) => {
        const path = new URL(request.url).pathname.replace("/api/v1", "");
        return `${request.method} ${path}` === operation ? answer() : vendor.fetch(request);
      },
    });
    const error = await call(client).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    // A referral answers 201, so that the document says nothing of a 200.
    const isUndescribed = operation === "POST /referrals" && name.startsWith("200 that");
    expect(isVendorError(error)).toBe(!isUndescribed);
    const shown = [error, ...told].flatMap((value) => [
      inspect(value, { depth: 9 }),
      JSON.stringify(value),
      String((value as Error | undefined)?.stack),
    ]);
    expect(told.length).toBeGreaterThan(0);
    expect(shown.join("\n")).not.toContain(MARK);
    expect(shown.join("\n")).not.toMatch(TOKEN);
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain(MARK);
  });
});
