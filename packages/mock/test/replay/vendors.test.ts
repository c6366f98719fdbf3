import { operationsOf } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { replaySession } from "../../src/replay/replay-session.ts";
import { loadVendors } from "../../src/vendors/load.ts";
import { logIn } from "../support/log-in.ts";
import { ORIGIN } from "../support/sample-session.ts";

describe("a session that logs in with demo credentials is played again", async () => {
  const vendors = await loadVendors();

  it.each(vendors.map(({ name, document }) => ({ name, document })))(
    "with $name",
    async (vendor) => {
      const mock = await createMock({ vendors: [vendor.name] });
      const [listing] = mock.listVendors(ORIGIN);
      if (!listing) throw new Error("the vendor is not listed");
      const session = mock.sessionOf("played");
      const headers = await logIn(listing, session.fetch);
      const statuses: number[] = [];
      for (const { method, path } of operationsOf(vendor.document)) {
        if (method !== "get" || path.includes("{")) continue;
        statuses.push((await session.fetch(listing.baseUrl + path, { headers })).status);
      }
      expect(statuses).toContain(200);
      const fixture = await session.fixture();
      const text = JSON.stringify(fixture);
      for (const [name, value] of Object.entries(listing.credentials)) {
        if (/token|secret|key|password/i.test(name)) expect(text).not.toContain(value);
      }
      const fresh = await createMock({ vendors: [vendor.name] });
      expect((await replaySession(fresh, JSON.parse(text))).different).toEqual([]);
    },
  );
});
