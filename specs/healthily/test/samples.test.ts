import { createMock, type Listening } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// What the vendor prints, with only the host (and the mock's prefix) changed.
describe("the vendor's own sample calls", () => {
  let server: Listening;

  beforeAll(async () => {
    server = await (await createMock({ vendors: ["healthily"] })).listen(0);
  });
  afterAll(() => server.close());

  it("log in and accept the terms with the printed bodies", async () => {
    const headers = {
      "x-api-key": "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa",
      "Content-Type": "application/json",
    };
    const post = async (path: string, body: string, authorization = {}) =>
      (
        await fetch(`${server.url}/healthily/api/v1${path}`, {
          method: "POST",
          headers: { ...headers, ...authorization },
          body,
        })
      ).json();
    const login = await post(
      "/login",
      '{"partner_id": "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt", "secret": "imPG3xd94D18xLksG80LRFpLKERDpfdt"}',
    );
    expect(login).toEqual({
      access_token: expect.any(String),
      token_type: "bearer",
      expires_in: 1860,
    });
    const accepted = await post(
      "/terms",
      '{"content_version": "7abd6bb2aa9d4c9116538f7c2f78d68a4bd28321", "all_policies_accepted": "true"}',
      { Authorization: `Bearer ${login.access_token}` },
    );
    expect(accepted.login_response).toMatchObject({ token_type: "bearer", expires_in: 1860 });
  });
});
