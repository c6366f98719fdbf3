import { basic } from "@carespec/test-support/basic";
import { describe, expect, it } from "vitest";
import { createCheckedMock } from "../../../packages/mock/test/support/control.ts";
import { MARK, openSearched } from "../../../packages/mock/test/support/journal-marks.ts";
import { newUser } from "./support/catalyst.ts";

const mock = await createCheckedMock();
const json = { "Content-Type": "application/json" };
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
});

const KNOWN = "2647b5ca-950b-4060-838e-f6c3b846b551";

describe("the journal hides of Catalyst", () => {
  const open = () => {
    const searched = openSearched(mock);
    const { organizationId = "", token = "" } = searched.credentials.catalyst ?? {};
    const headers = { ...json, "User-Agent": "tests", Authorization: basic(organizationId, token) };
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
    const user = {
      ...newUser,
      Email: "kept@example.com",
      Username: "kept@example.com",
      Password: MARK,
      IpadPin: "47114711",
    };
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
