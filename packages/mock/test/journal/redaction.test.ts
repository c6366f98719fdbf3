import { basic } from "@carespec/test-support/basic";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { createCheckedMock } from "../support/control.ts";
import { MARK, openSearched } from "../support/journal-marks.ts";
import { newUser } from "../support/steered.ts";

const mock = await createCheckedMock();
const json = { "Content-Type": "application/json" };
const KNOWN = "2647b5ca-950b-4060-838e-f6c3b846b551";
/** How the tokens of Healthily and of myStrength begin, which are JWTs. */
const JWT = { healthily: "eyJraWQi", mystrength: "eyJhbGci" };

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
});

describe("the journal hides of Catalyst", () => {
  const open = () => {
    const searched = openSearched(mock);
    const { organizationId = "", token = "" } = searched.credentials.catalyst ?? {};
    const headers = { "User-Agent": "tests", Authorization: basic(organizationId, token) };
    return { ...searched, headers, organizationId, token };
  };

  it("both halves of the credentials, right ones and wrong ones", async () => {
    const { ask, expectHidden, headers, organizationId, token } = open();
    await ask("/catalyst/api/sites", { headers });
    const wrong = basic(`${MARK}-user`, MARK);
    await ask("/catalyst/api/sites", { headers: { ...headers, Authorization: wrong } });
    await ask("/catalyst/api/sites", { headers: { ...headers, "Proxy-Authorization": wrong } });
    await expectHidden(organizationId, token, MARK, headers.Authorization.slice(6), wrong.slice(6));
  });

  it("a user's password and PIN, sent, refused and answered", async () => {
    const { ask, expectHidden, headers, told } = open();
    const user = { ...newUser("kept@example.com"), Password: MARK, IpadPin: "47114711" };
    await ask("/catalyst/api/users", post(user, headers));
    await ask(`/catalyst/api/users/${KNOWN}`, { ...post(user, headers), method: "PUT" });
    await ask("/catalyst/api/users", post({ ...user, Groups: [MARK.length] }, headers));
    await ask("/catalyst/api/users", post({ ...user, Password: { of: MARK } }, headers));
    await ask("/catalyst/api/users?Email=kept@example.com", { headers });
    await ask("/catalyst/api/users", post(user, { ...headers, Authorization: "Basic x" }));
    await expectHidden(MARK, "47114711");
    expect(await told()).toContain("kept@example.com");
  });

  it("the login token, in the body that gives it and in the address that takes it", async () => {
    const { ask, expectHidden, headers, told } = open();
    const given = await ask(`/catalyst/api/users/DF.${KNOWN}/token`, { method: "POST", headers });
    const { Token } = given as { Token: string };
    const signOn = `/catalyst/login/authenticate?userid=DF.${KNOWN}&token=`;
    await ask(signOn + Token);
    await ask(signOn + Token.toUpperCase());
    await ask(signOn + MARK);
    await ask("/catalyst/api/sites", { headers: { ...headers, Referer: signOn + Token } });
    await expectHidden(Token, MARK);
    expect(await told()).toContain(`"path":"${signOn}[redacted]"`);
  });
});

describe("the journal hides of Healthily", () => {
  const open = () => {
    const searched = openSearched(mock);
    const { partnerId = "", secret = "", apiKey = "" } = searched.credentials.healthily ?? {};
    const login = { partner_id: partnerId, secret };
    return { ...searched, apiKey, login, headers: { "x-api-key": apiKey } };
  };
  const base = "/healthily/api/v1";

  it("partner id, secret and API key, right ones and wrong ones", async () => {
    const { apiKey, ask, expectHidden, headers, login } = open();
    await ask(`${base}/login`, post(login, headers));
    await ask(`${base}/login`, post({ ...login, secret: MARK }, headers));
    await ask(`${base}/login`, post({ ...login, partner_id: MARK }, headers));
    await ask(`${base}/login`, post({ ...login, partner_id: [MARK], secret: 1 }, headers));
    await ask(`${base}/login`, post(login, { "x-api-key": MARK }));
    await expectHidden(login.partner_id, login.secret, apiKey, MARK);
  });

  it("the tokens of both grades, given and sent, expired ones and invented ones", async () => {
    const { ask, expectHidden, headers, id, login } = open();
    const given = await ask(`${base}/login`, post(login, headers));
    const { access_token } = given as { access_token: string };
    const bearer = { ...headers, Authorization: `Bearer ${access_token}` };
    const terms = await ask(`${base}/terms`, { headers: bearer });
    const { content_version } = terms as { content_version: string };
    const accepted = { content_version, all_policies_accepted: "true" };
    const upgraded = await ask(`${base}/terms`, post(accepted, bearer));
    const { login_response } = upgraded as { login_response: { access_token: string } };
    const opened = { ...headers, Authorization: `Bearer ${login_response.access_token}` };
    await ask(`${base}/chat`, { headers: opened });
    await ask(`${base}/chat`, { headers: { ...headers, Authorization: `Bearer ${MARK}` } });
    await mock.sessionOf(id).changeClock({ advanceMs: 3_600_000 });
    await ask(`${base}/chat`, { headers: opened });
    await expectHidden(access_token, login_response.access_token, MARK, JWT.healthily);
  });

  it("the token of an answer that was preferred, or cut in its middle", async () => {
    const { ask, expectHidden, headers, login } = open();
    await ask(`${base}/login`, post(login, { ...headers, Prefer: "code=200" }));
    const cut = await ask(`${base}/login`, post(login, { ...headers, "X-Mock-Fault": "truncate" }));
    expect(cut).toContain(JWT.healthily);
    await expectHidden(JWT.healthily);
  });
});

describe("the journal hides of myStrength", () => {
  const open = () => {
    const searched = openSearched(mock);
    const { email = "", password = "", totpSecret = "" } = searched.credentials.mystrength ?? {};
    const totp = new TOTP({ secret: Secret.fromBase32(totpSecret) });
    return { ...searched, password, totpSecret, email, totp };
  };

  it("password, one-time code and tokens, right ones and wrong ones", async () => {
    const { ask, email, expectHidden, id, password, totp, totpSecret } = open();
    const freezeAt = "2026-01-01T12:00:00.000Z";
    await mock.sessionOf(id).changeClock({ freezeAt });
    const mfa_token = totp.generate({ timestamp: Date.parse(freezeAt) });
    const login = { email_address: email, password, mfa_token };
    const opened = await ask("/mystrength/sessions", post(login));
    const { session_token, refresh_token } = opened as Record<string, string>;
    await ask("/mystrength/sessions", post(login));
    await ask("/mystrength/sessions", post({ ...login, password: MARK }));
    await ask("/mystrength/sessions", post({ ...login, mfa_token: MARK }));
    await ask("/mystrength/users", { headers: { "x-session-token": session_token ?? "" } });
    await ask("/mystrength/users", { headers: { "x-session-token": MARK } });
    await ask("/mystrength/users", { headers: { "x-partner-token": MARK } });
    const renewed = await ask("/mystrength/sessions/renew", post({ refresh_token }));
    await ask("/mystrength/sessions/renew", post({ refresh_token: MARK }));
    const tokens = [session_token, refresh_token, ...Object.values(renewed as object)].map(String);
    await expectHidden(...tokens, mfa_token, password, totpSecret, MARK, JWT.mystrength);
  });
});
