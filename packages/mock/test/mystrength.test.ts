import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import type { Answer } from "./support/ask.ts";
import { serveVendor } from "./support/vendor.ts";

const vendor = serveVendor("mystrength");
const reason = { "x-mock-reason": expect.stringMatching(/./) };

function code(timestamp = Date.now()): string {
  const secret = Secret.fromBase32(vendor.credentials.totpSecret ?? "");
  return new TOTP({ secret }).generate({ timestamp });
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  headers = { "Content-Type": "application/json", ...headers };
  return vendor.ask({ method: "POST", path, headers, body: text });
}

function login(changes: Record<string, string> = {}): Promise<Answer> {
  const { email, password } = vendor.credentials;
  return post("/sessions", { email_address: email, password, mfa_token: code(), ...changes });
}

async function session(): Promise<{ session_token: string; refresh_token: string }> {
  return JSON.parse((await login()).body);
}

describe("myStrength's login", () => {
  it("gives a session for e-mail, password and the current code", async () => {
    const answer = await login();
    expect(answer.status).toBe(200);
    expect(answer.headers).not.toHaveProperty("x-mock-reason");
    expect(JSON.parse(answer.body)).toEqual({
      session_token: expect.any(String),
      refresh_token: expect.any(String),
    });
  });

  it("refuses a wrong password and a wrong code with 401, each in its words", async () => {
    const password = await login({ password: "wrong" });
    expect(password).toMatchObject({ status: 401, headers: reason });
    expect(JSON.parse(password.body)).toEqual({
      message: "The e-mail address or password is wrong.",
    });
    const anHourAgo = await login({ mfa_token: code(Date.now() - 3_600_000) });
    expect(anHourAgo).toMatchObject({ status: 401, headers: reason });
    expect(JSON.parse(anHourAgo.body)).toEqual({ message: "The authentication code is wrong." });
  });

  it("refuses a body that is broken or incomplete with 400", async () => {
    expect(await post("/sessions", "{")).toMatchObject({ status: 400, headers: reason });
    const incomplete = await login({ mfa_token: "12345" });
    expect(incomplete.status).toBe(400);
    expect(incomplete.headers["sl-violations"]).toContain("mfa_token");
  });
});

describe("myStrength's session", () => {
  const users = (headers: Record<string, string>) => vendor.ask({ path: "/users/12345", headers });

  it("opens the operations by x-session-token", async () => {
    const { session_token } = await session();
    expect((await users({ "x-session-token": session_token })).status).toBe(200);
  });

  it("is asked for with 401, and a foreign one refused with 401", async () => {
    const missing = await users({});
    expect(missing).toMatchObject({ status: 401, headers: reason });
    expect(missing.body).toContain("missing");
    const foreign = await users({ "x-session-token": "x" });
    expect(foreign).toMatchObject({ status: 401, headers: reason });
    expect(foreign.body).toContain("expired");
    const { session_token } = await session();
    expect((await users({ Authorization: `Bearer ${session_token}` })).status).toBe(401);
  });

  it("comes before the body and the parameters", async () => {
    expect((await post("/referrals", "{")).status).toBe(401);
    expect((await vendor.ask({ path: "/users/none" })).status).toBe(401);
    const { session_token } = await session();
    const headers = { "x-session-token": session_token };
    expect(await post("/referrals", "{", headers)).toMatchObject({ status: 400, headers: reason });
    expect((await vendor.ask({ path: "/users/none", headers })).status).toBe(400);
  });

  it("is renewed by its refresh token, and by no other", async () => {
    const { refresh_token } = await session();
    expect((await post("/sessions/renew", { refresh_token })).status).toBe(200);
    const foreign = await post("/sessions/renew", { refresh_token: "x" });
    expect(foreign).toMatchObject({ status: 401, headers: reason });
    expect(JSON.parse(foreign.body)).toEqual({ message: "The refresh token is not valid." });
  });
});

describe("Prefer at myStrength", () => {
  it("gives the answers that no request brings about yet", async () => {
    const { session_token } = await session();
    const headers = { "x-session-token": session_token, Prefer: "code=404" };
    const missing = await vendor.ask({ path: "/users/1", headers });
    expect(JSON.parse(missing.body)).toEqual({ message: "No such user." });
    const replayed = { Prefer: "code=401, example=replayedCode" };
    const { email, password } = vendor.credentials;
    const body = { email_address: email, password, mfa_token: code() };
    expect((await post("/sessions", body, replayed)).body).toContain("already used");
  });

  it("lets nobody in", async () => {
    const headers = { Prefer: "code=200" };
    expect((await vendor.ask({ path: "/users/12345", headers })).status).toBe(401);
  });
});
