import { describe, expect, it } from "vitest";
import { createCatalystClient } from "../src/index.ts";

// The vendor prints statuses and no error body, so an error may well come without one.
describe("an error without a body", () => {
  it.each([
    ["of unknown length", {}],
    ["of length 0", { "content-length": "0" }],
  ])("%s is an error all the same, in the path style too", async (_, headers) => {
    const client = createCatalystClient({
      organizationId: "00000000-0000-4000-8000-000000000001",
      token: "00000000-0000-4000-8000-000000000002",
      userAgent: "Best-Billing-Application",
      fetch: async () => new Response(null, { status: 401, headers }),
    });
    const { data, error, response } = await client.GET("/api/sites");
    expect(error).toMatchObject({ status: 401, body: undefined });
    expect([data, response.ok, response.status]).toEqual([undefined, false, 401]);
  });
});
