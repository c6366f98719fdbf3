import { Secret, TOTP } from "otpauth";
import { describe, it } from "vitest";
import { createCheckedMock } from "../../../packages/mock/test/support/control.ts";
import { MARK, openSearched } from "../../../packages/mock/test/support/journal-marks.ts";

const mock = await createCheckedMock();
const json = { "Content-Type": "application/json" };
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
});

/** How tokens begin, which are JWTs. */
const JWT = "eyJhbGci";

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
    await expectHidden(...tokens, mfa_token, password, totpSecret, MARK, JWT);
  });
});
