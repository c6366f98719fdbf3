import { describe, expect, it } from "vitest";
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
const JWT = "eyJraWQi";

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
    await expectHidden(access_token, login_response.access_token, MARK, JWT);
  });

  it("the token of an answer that was preferred, or cut in its middle", async () => {
    const { ask, expectHidden, headers, login } = open();
    await ask(`${base}/login`, post(login, { ...headers, Prefer: "code=200" }));
    const cut = await ask(
      `${base}/login`,
      post(login, { ...headers, "X-Mock-Fault": "broken-json" }),
    );
    expect(cut).toContain(JWT);
    await expectHidden(JWT);
  });
});
