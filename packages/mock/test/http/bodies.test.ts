import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { logIn } from "../support/log-in.ts";

const mock = await createMock({ check: true });
const USER = "/api/users/2647b5ca-950b-4060-838e-f6c3b846b551";

/** A vendor in a session of its own that has logged in. */
async function open(name: string) {
  const session = mock.sessionOf(crypto.randomUUID());
  const listing = mock.listVendors("http://mock.test").find((vendor) => vendor.name === name);
  if (!listing) throw new Error(`the mock does not list ${name}`);
  const headers = { ...(await logIn(listing, session.fetch)), "content-type": "application/json" };

  async function ask(call: string, body: string) {
    const [method = "", path = ""] = call.split(" ");
    const answer = await session.fetch(listing?.baseUrl + path, { method, headers, body });
    return { status: answer.status, reason: answer.headers.get("x-mock-reason") };
  }

  return { ...session, ask };
}

function nested(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

describe("a body that is not JSON", () => {
  it.each([
    ["catalyst", `DELETE ${USER}`],
    ["catalyst", `POST ${USER}`],
    ["healthily", "POST /step-back"],
    ["healthily", "POST /login"],
  ])("is a 400 also where the document has none for it: %s, %s", async (name, call) => {
    const { ask } = await open(name);
    for (const body of ["{", " ", "\0", nested(9_000)]) {
      const { status, reason } = await ask(call, body);
      expect([status, reason]).toEqual([400, expect.stringContaining("the body is not JSON: ")]);
      expect(reason).toContain(`[${name}/json; #/paths/`);
    }
  });

  it.each([
    ["catalyst", "POST /api/users"],
    ["healthily", "POST /chat"],
    ["mystrength", "POST /referrals"],
  ])("is a 400 where the operation takes one: %s", async (name, call) => {
    const { ask } = await open(name);
    const { status, reason } = await ask(call, '{"a":');
    expect([status, reason]).toEqual([400, expect.stringContaining("not JSON: Unexpected end")]);
  });
});

describe("JSON that nests deeper than 500 levels", () => {
  // All of it is kept, for tests to find in the export.
  const CALLS = [
    ["mystrength", "POST /referrals", "referrals"],
    ["healthily", "POST /analytics/feedback", "feedback"],
  ] as const;

  it.each(CALLS)("is refused, so that nothing has to walk it: %s", async (name, call) => {
    const { ask, requests } = await open(name);
    for (const levels of [501, 9_000, 100_000]) {
      const { status, reason } = await ask(call, nested(levels));
      expect([status, reason]).toEqual([400, expect.stringContaining("deeper than 500 levels")]);
    }
    expect((await requests())[0]?.reason?.text).toContain("deeper than 500 levels");
  });

  it.each(["catalyst", "healthily", "mystrength"])(
    "is a 400 of %s, which can still be exported",
    async (name) => {
      const operation = { catalyst: "/api/users", healthily: "/chat", mystrength: "/referrals" };
      const { ask, export: read } = await open(name);
      const call = `POST ${operation[name as keyof typeof operation]}`;
      expect((await ask(call, `{"a":${nested(20_000)}}`)).status).toBe(400);
      expect(JSON.stringify(await read(name))).toContain("replace");
    },
  );

  it("is accepted with 500 levels", async () => {
    const { ask, export: read } = await open("mystrength");
    const referral = {
      referral_user_first_name: "Sample",
      referral_user_email_address: "sample@example.com",
      referring_user_full_name: "Sample Referrer",
      referring_user_email_address: "referrer@example.com",
      referral_settings_id: 1,
      more: JSON.parse(nested(499)),
    };
    expect((await ask("POST /referrals", JSON.stringify(referral))).status).toBe(201);
    const { referrals } = (await read("mystrength")).mystrength ?? {};
    expect(referrals).toMatchObject([{ more: referral.more }]);
  });
});
