import { createMock, type Listening } from "@carespec/mock";
import { basic } from "@carespec/test-support/basic";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// What the vendor prints, with only the host (and the mock's prefix) changed.
describe("the vendor's own sample calls", () => {
  let server: Listening;

  beforeAll(async () => {
    server = await (await createMock({ vendors: ["catalyst"] })).listen(0);
  });
  afterAll(() => server.close());

  it.each([
    "api/reports?reportId=263cc357-ea00-497c-b7ee-916dacd58383&endDate=2016-08-09&startDate=2013-06-01&studentId=362c71d8-d2f1-47e0-9dcb-52484a918050",
    "api/users?Active=True&Email=test@datafinch.com&ExternalId=1",
    "api/users/2647b5ca-950b-4060-838e-f6c3b846b551",
    "api/students/DF.5ff0a201-46e1-4ce9-9a82-81286c3141a7",
    "api/students/DF.5ff0a201-46e1-4ce9-9a82-81286c3141a7/users/AllAssignedUsers",
    "api/sites",
  ])("are answered with 200: GET %s", async (path) => {
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
