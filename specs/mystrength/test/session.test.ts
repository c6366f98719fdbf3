import { describe, expect, it } from "vitest";
import { openVendor, type Tokens } from "./support/mystrength.ts";

const HALF_AN_HOUR = 30 * 60_000;
const A_DAY = 24 * 60 * 60_000;

const reason = expect.stringMatching(/./);
const missing = {
  status: 401,
  reason,
  body: { message: "The x-session-token header is missing." },
};
const expired = { status: 401, reason, body: { message: "The session has expired." } };
const notRenewed = { status: 401, reason, body: { message: "The refresh token is not valid." } };

async function openSession() {
  const vendor = await openVendor();
  const tokens = (await vendor.logIn()).body as Tokens;
  return {
    ...vendor,
    tokens,
    users: (token = tokens.session_token) =>
      vendor.ask("/users/12345", { "x-session-token": token }),
    renew: (refresh_token = tokens.refresh_token) =>
      vendor.post("/sessions/renew", { refresh_token }),
  };
}

describe("myStrength's session token", () => {
  it("opens the operations", async () => {
    expect((await (await openSession()).users()).status).toBe(200);
  });

  it("is accepted only in this header, without which the answer is 401", async () => {
    const vendor = await openSession();
    const { session_token } = vendor.tokens;
    expect(await vendor.ask("/users/12345")).toEqual(missing);
    for (const headers of [
      { Authorization: `Bearer ${session_token}` },
      { "x-partner-token": session_token },
      { "x-session-token": "" },
    ]) {
      expect(await vendor.ask("/users/12345", headers)).toEqual(missing);
    }
  });

  it("is refused where no login of this mock session gave it", async () => {
    const [vendor, other] = [await openSession(), await openSession()];
    const { session_token, refresh_token } = other.tokens;
    for (const token of ["x", session_token, refresh_token, vendor.tokens.refresh_token]) {
      expect(await vendor.users(token)).toEqual(expired);
    }
  });

  it("is checked before the body, the parameters and the record", async () => {
    const vendor = await openVendor();
    expect(await vendor.post("/referrals", "{")).toEqual(missing);
    for (const path of ["/users/none", "/users/1", "/users?since=x", "/activities/"]) {
      expect(await vendor.ask(path), path).toEqual(missing);
    }
  });

  it("is checked before Prefer", async () => {
    const vendor = await openVendor();
    expect(await vendor.ask("/users/12345", { Prefer: "code=200" })).toEqual(missing);
    const shown = (await vendor.logIn({}, { Prefer: "code=200" })).body as Tokens;
    const headers = { "x-session-token": shown.session_token };
    expect(await vendor.ask("/users/12345", headers)).toEqual(expired);
  });

  it("expires after half an hour on the session's clock", async () => {
    const vendor = await openSession();
    await vendor.advance(HALF_AN_HOUR - 1);
    expect((await vendor.users()).status).toBe(200);
    await vendor.advance(1);
    expect(await vendor.users()).toEqual({
      ...expired,
      reason: expect.stringContaining("2026-01-01T12:30:00.000Z"),
    });
  });

  it("tells when it expires, as JWTs do", async () => {
    const { tokens } = await openSession();
    const [header, claims] = tokens.session_token
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString());
    expect(JSON.parse(header ?? "")).toEqual({ alg: "none", typ: "JWT" });
    const iat = Date.parse("2026-01-01T12:00:00Z") / 1_000;
    expect(JSON.parse(claims ?? "")).toMatchObject({ iss: "carespec-mock", iat, exp: iat + 1_800 });
  });
});

describe("myStrength's refresh token", () => {
  it("gives new tokens, also after the session has expired", async () => {
    const vendor = await openSession();
    await vendor.advance(HALF_AN_HOUR);
    const { status, body } = await vendor.renew();
    expect(status).toBe(200);
    const renewed = body as Tokens;
    expect(renewed).not.toMatchObject({ session_token: vendor.tokens.session_token });
    expect((await vendor.users(renewed.session_token)).status).toBe(200);
    expect(await vendor.users()).toEqual(expired);
    expect((await vendor.renew(renewed.refresh_token)).status).toBe(200);
  });

  it("is good for one renewal, which leaves the old session open", async () => {
    const vendor = await openSession();
    expect((await vendor.renew()).status).toBe(200);
    expect(await vendor.renew()).toEqual(notRenewed);
    expect((await vendor.users()).status).toBe(200);
  });

  it("serves one of many renewals at the same time", async () => {
    const vendor = await openSession();
    const answers = await Promise.all(Array.from({ length: 20 }, () => vendor.renew()));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(19).fill(401)]);
  });

  it("expires after a day", async () => {
    const [early, late] = [await openSession(), await openSession()];
    await early.advance(A_DAY - 1);
    expect((await early.renew()).status).toBe(200);
    await late.advance(A_DAY);
    expect(await late.renew()).toEqual(notRenewed);
    expect((await late.logIn()).status).toBe(200);
  });

  it("is refused where no login of this mock session gave it", async () => {
    const [vendor, other] = [await openSession(), await openSession()];
    for (const token of ["x", other.tokens.refresh_token, vendor.tokens.session_token]) {
      expect(await vendor.renew(token)).toEqual(notRenewed);
    }
    expect(await vendor.post("/sessions/renew", {})).toMatchObject({ status: 400 });
  });
});
