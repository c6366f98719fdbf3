import { describe, expect, it } from "vitest";
import { bearer, openPerson, openVendor, partnerId, startHealthily } from "./support/healthily.ts";

const mock = await startHealthily();
const NOON = Date.parse("2026-01-01T12:00:00.000Z");
const query = { gender: "male", age: 31, initial_query: "headache" };
const printed = "7abd6bb2aa9d4c9116538f7c2f78d68a4bd28321";

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

/** A vendor whose clock is stopped at noon. */
async function openAtNoon() {
  const vendor = openVendor(mock);
  await vendor.session.changeClock({ freezeAt: new Date(NOON).toISOString() });
  return vendor;
}

describe("a token of Healthily's", () => {
  it("says what the printed ones say, and a new session at each login", async () => {
    const { logIn } = await openAtNoon();
    const [first, second] = [await logIn(), await logIn()];
    expect(JSON.parse(Buffer.from(first.split(".")[0] ?? "", "base64url").toString())).toEqual({
      kid: expect.any(String),
      alg: "RS256",
    });
    const claims = claimsOf(first);
    expect(claims).toEqual({
      sub: "MyHealth",
      pid: partnerId,
      language: "en-US",
      version: "V5",
      sid: expect.stringMatching(/^[\da-f-]{36}$/),
      iss: "ymd-internal-service",
      jti: expect.stringMatching(/^[\da-f-]{36}$/),
      iat: NOON / 1_000,
      exp: NOON / 1_000 + 1_860,
    });
    expect(claimsOf(second).sid).not.toBe(claims.sid);
    expect(claimsOf(second).jti).not.toBe(claims.jti);
  });

  it("keeps its session and names the accepted terms when it is upgraded", async () => {
    const { logIn, upgrade } = await openAtNoon();
    const token = await logIn();
    const { body } = await upgrade(token);
    expect(body).toEqual({
      login_response: {
        access_token: expect.any(String),
        token_type: "bearer",
        expires_in: 1860,
      },
      onboarding_response: {},
    });
    const { jti, ...claims } = claimsOf(token);
    expect(claimsOf(body.login_response.access_token)).toEqual({
      ...claims,
      jti: expect.not.stringMatching(jti),
      legal_documents_status: "APPROVED",
      legal_documents_version: "fc150b6fe1034e458a75376b126b52b2d0832f15",
    });
  });

  it("is refused once its 31 minutes are over, whatever its grade", async () => {
    const { ask, logIn, upgrade, session } = await openAtNoon();
    const login = await logIn();
    const { body } = await upgrade(login);
    const upgraded = body.login_response.access_token;
    await session.changeClock({ advanceMs: 1_860_000 - 1 });
    expect((await ask("GET /terms", undefined, bearer(login))).status).toBe(200);
    expect((await ask("POST /initial", query, bearer(upgraded))).status).toBe(200);
    await session.changeClock({ advanceMs: 1 });
    for (const [call, token] of [
      ["GET /terms", login],
      ["GET /chat", login],
      ["GET /chat", upgraded],
    ] as const) {
      const refused = await ask(call, undefined, bearer(token));
      expect(refused).toMatchObject({
        status: 401,
        body: { error: "The access token has expired." },
        reason: expect.stringContaining("2026-01-01T12:31:00.000Z"),
      });
    }
    expect((await upgrade(await logIn())).status).toBe(200);
  });

  it("is refused where any part of it was changed", async () => {
    const { ask, logIn, upgrade } = openVendor(mock);
    const token = await logIn();
    const [head = "", claims = "", signature = ""] = token.split(".");
    const approved = { ...claimsOf(token), legal_documents_status: "APPROVED" };
    const forged = Buffer.from(JSON.stringify(approved)).toString("base64url");
    const null64 = Buffer.from("null").toString("base64url");
    for (const wrong of [
      `${head}.${forged}.${signature}`,
      `${head}.${claims}.${signature}x`,
      `x.${claims}.${signature}`,
      claims,
      `${head}.${null64}.${signature}`,
      `${head}.e30.${signature}`,
      "....",
    ]) {
      const refused = await ask("GET /chat", undefined, bearer(wrong));
      expect([refused.status, refused.body.error]).toEqual([401, "The bearer token is not valid."]);
    }
    expect((await upgrade(token)).status).toBe(200);
  });

  it("is unknown in other sessions of the mock", async () => {
    const token = await openVendor(mock).logIn();
    const refused = await openVendor(mock).ask("GET /terms", undefined, bearer(token));
    expect(refused.status).toBe(401);
  });

  it("still opens only the terms after it has been upgraded", async () => {
    const { ask, logIn, upgrade } = openVendor(mock);
    const login = await logIn();
    await upgrade(login);
    expect((await ask("GET /chat", undefined, bearer(login))).status).toBe(403);
    expect((await ask("GET /terms", undefined, bearer(login))).status).toBe(200);
  });

  it("leads to the consultation of its session, and to no other", async () => {
    const person = await openPerson(mock);
    const { body: begun } = await person.begin("headache");
    const accepted = { content_version: printed, all_policies_accepted: "true" };
    const renewed = await person.ask("POST /terms", accepted);
    const same = bearer(renewed.body.login_response.access_token);
    expect((await person.askAs("GET /chat", undefined, same)).body).toEqual(begun);
    const another = await person.upgrade(await person.logIn());
    const other = bearer(another.body.login_response.access_token);
    expect((await person.askAs("GET /chat", undefined, other)).status).toBe(404);
  });
});

describe("Healthily's terms", () => {
  it("are those of the printed sample, without the other members of the data", async () => {
    const { ask, logIn } = openVendor(mock);
    const { body } = await ask("GET /terms", undefined, bearer(await logIn()));
    expect(body.content_version).toBe("fc150b6fe1034e458a75376b126b52b2d0832f15");
    expect(Object.keys(body)).toEqual([
      "content_version",
      "messages",
      "checkbox_policies",
      "footer_policies",
    ]);
  });

  it("are accepted by the version that the vendor prints for it, too", async () => {
    const { logIn, upgrade } = openVendor(mock);
    const { body } = await upgrade(await logIn(), printed);
    const claims = claimsOf(body.login_response.access_token);
    expect(claims.legal_documents_version).toBe(printed);
  });

  it("are not accepted by an unknown version", async () => {
    const { logIn, upgrade } = openVendor(mock);
    for (const version of ["", "0".repeat(40), printed.slice(0, -1)]) {
      expect(await upgrade(await logIn(), version)).toMatchObject({
        status: 400,
        body: { error: "The content_version is not the current one." },
        reason: expect.stringContaining("fc150b6fe1034e458a75376b126b52b2d0832f15"),
      });
    }
  });

  it("make the earlier versions stale when new ones are put, and leave tokens alone", async () => {
    const person = await openPerson(mock);
    const terms = {
      content_version: "1".repeat(40),
      messages: [{ value: "New terms", type: "HEADER", format: "PLAIN_TEXT" }],
      checkbox_policies: [],
      footer_policies: [],
    };
    await person.session.seed({ healthily: { terms: [terms] } });
    const login = await person.logIn();
    expect((await person.ask("GET /terms")).body).toEqual(terms);
    for (const stale of ["fc150b6fe1034e458a75376b126b52b2d0832f15", printed]) {
      expect((await person.upgrade(login, stale)).status).toBe(400);
    }
    expect((await person.upgrade(login)).status).toBe(200);
    expect((await person.begin("headache")).status).toBe(200);
  });
});
