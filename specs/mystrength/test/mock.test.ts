import { describe, expect, it } from "vitest";
import { codeAt, NOON, openVendor, type Tokens } from "./support/mystrength.ts";

const refusal = (message: string) => ({
  status: 401,
  reason: expect.stringMatching(/./),
  body: { message },
});
const wrongPassword = refusal("The e-mail address or password is wrong.");
const wrongCode = refusal("The authentication code is wrong.");
const replayed = refusal("The authentication code was already used.");

describe("myStrength's login", () => {
  it("gives new tokens, shaped like JWTs, for e-mail address, password and code", async () => {
    const vendor = await openVendor();
    const { status, reason, body } = await vendor.logIn();
    expect([status, reason]).toEqual([200, null]);
    const jwt = expect.stringMatching(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/);
    expect(body).toEqual({ session_token: jwt, refresh_token: jwt });
    const { session_token, refresh_token } = body as Tokens;
    expect(session_token).not.toBe(refresh_token);
    await vendor.advance(30_000);
    expect((await vendor.logIn()).body).not.toMatchObject({ session_token });
  });

  it("refuses another address and another password", async () => {
    const vendor = await openVendor();
    expect(await vendor.logIn({ password: "wrong" })).toEqual(wrongPassword);
    expect(await vendor.logIn({ email_address: "other@example.com" })).toEqual(wrongPassword);
    expect((await vendor.logIn()).status).toBe(200);
  });

  it("takes the code of the step before and of the step after, and none further off", async () => {
    for (const [drift, expected] of [
      [-60_000, wrongCode],
      [-30_000, { status: 200 }],
      [29_999, { status: 200 }],
      [59_999, { status: 200 }],
      [60_000, wrongCode],
    ] as const) {
      const vendor = await openVendor();
      expect(await vendor.logIn({ mfa_token: codeAt(NOON + drift) })).toMatchObject(expected);
    }
  });

  it("uses the session's clock", async () => {
    const vendor = await openVendor();
    expect(await vendor.logIn({ mfa_token: codeAt(NOON + 3_600_000) })).toEqual(wrongCode);
    await vendor.advance(3_600_000);
    expect(await vendor.logIn({ mfa_token: codeAt(NOON) })).toEqual(wrongCode);
    expect((await vendor.logIn({ mfa_token: codeAt(NOON + 3_600_000) })).status).toBe(200);
  });

  it("takes a code once", async () => {
    const vendor = await openVendor();
    expect((await vendor.logIn()).status).toBe(200);
    expect(await vendor.logIn()).toEqual(replayed);
    await vendor.advance(29_999);
    expect(await vendor.logIn({ mfa_token: codeAt(NOON) })).toEqual(replayed);
    await vendor.advance(1);
    expect(await vendor.logIn({ mfa_token: codeAt(NOON) })).toEqual(replayed);
    expect((await vendor.logIn()).status).toBe(200);
  });

  it("takes no code of an earlier step than the last that logged in", async () => {
    const vendor = await openVendor();
    expect((await vendor.logIn({ mfa_token: codeAt(NOON + 30_000) })).status).toBe(200);
    expect(await vendor.logIn({ mfa_token: codeAt(NOON) })).toEqual(replayed);
    expect(await vendor.logIn({ mfa_token: codeAt(NOON - 30_000) })).toEqual(replayed);
  });

  it("uses up no code where it refuses or only shows an example", async () => {
    const vendor = await openVendor();
    await vendor.logIn({ password: "wrong" });
    await vendor.logIn({}, { Prefer: "code=200" });
    await vendor.logIn({}, { Prefer: "code=401, example=replayedCode" });
    expect((await vendor.logIn()).status).toBe(200);
  });

  it("accepts one of many simultaneous logins with the same code", async () => {
    const vendor = await openVendor();
    const answers = await Promise.all(Array.from({ length: 20 }, () => vendor.logIn()));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(19).fill(401)]);
    expect(answers.filter(({ status }) => status === 401)).toEqual(Array(19).fill(replayed));
  });

  it("remembers codes in their mock session only", async () => {
    const [one, other] = [await openVendor(), await openVendor()];
    expect([(await one.logIn()).status, (await other.logIn()).status]).toEqual([200, 200]);
  });

  it("refuses a body that is broken or incomplete with 400", async () => {
    const vendor = await openVendor();
    const invalid = {
      status: 400,
      reason: expect.stringMatching(/./),
      body: { message: "The request body is not valid." },
    };
    for (const body of ["{", "null", "[]", "{}"]) {
      expect(await vendor.post("/sessions", body), body).toEqual(invalid);
    }
    expect((await vendor.post("/sessions", "{")).reason).toContain("not JSON");
    for (const mfa_token of ["12345", "1234567", "12345a", ""]) {
      expect(await vendor.logIn({ mfa_token }), mfa_token).toEqual(invalid);
    }
    expect(await vendor.logIn({ mfa_token: 123456 } as never)).toEqual(invalid);
  });

  it("works at the beginning and at the end of the clock's time", async () => {
    for (const freezeAt of ["1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]) {
      const vendor = await openVendor();
      await vendor.session.changeClock({ freezeAt });
      expect((await vendor.logIn()).status).toBe(200);
    }
  });
});
