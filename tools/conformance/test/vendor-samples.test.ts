import { createMock, type Listening } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basic } from "./support/request.ts";

// What the vendors print, with only the host (and the mock's prefix) changed.
describe("the vendors' own sample calls", () => {
  let server: Listening;

  beforeAll(async () => {
    server = await (await createMock()).listen(0);
  });
  afterAll(() => server.close());

  it("logs in to Healthily and accepts its terms with the printed bodies", async () => {
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

  it.each([
    "api/reports?reportId=263cc357-ea00-497c-b7ee-916dacd58383&endDate=2016-08-09&startDate=2013-06-01&studentId=362c71d8-d2f1-47e0-9dcb-52484a918050",
    "api/users?Active=True&Email=test@datafinch.com&ExternalId=1",
    "api/users/2647b5ca-950b-4060-838e-f6c3b846b551",
    "api/students/DF.5ff0a201-46e1-4ce9-9a82-81286c3141a7",
    "api/students/DF.5ff0a201-46e1-4ce9-9a82-81286c3141a7/users/AllAssignedUsers",
    "api/sites",
  ])("answers Catalyst's GET %s with 200", async (path) => {
    const response = await fetch(`${server.url}/catalyst/${path}`, {
      headers: {
        Authorization: basic(
          "00000000-0000-4000-8000-000000000001",
          "00000000-0000-4000-8000-000000000002",
        ),
        "User-Agent": "Best-Billing-Application",
        "Content-Type": "application/json",
      },
    });
    expect(response.status).toBe(200);
  });
});
