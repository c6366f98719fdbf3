import { describe, expect, it } from "vitest";
import { openVendor } from "./support/mystrength.ts";

// Prism validates a parameter in any letter case; so the vendor must read what was validated.
describe("a parameter in another letter case", () => {
  it("is read like the documented one", async () => {
    const { ask, token } = await openVendor();
    const headers = await token();
    const all = await ask("/activities", headers);
    expect(all.body).not.toEqual([]);
    expect((await ask("/activities?SINCEDATE=2999-01-01", headers)).body).toEqual([]);
    expect((await ask("/activities?LIMIT=x", headers)).status).toBe(400);
  });

  it("counts where it comes last, so that the validated value is read", async () => {
    const { ask, token } = await openVendor();
    const headers = await token();
    const last = await ask("/activities?sinceDate=nonsense&sincedate=2999-01-01", headers);
    expect([last.status, last.body]).toEqual([200, []]);
    const first = await ask("/activities?sincedate=2999-01-01&sinceDate=nonsense", headers);
    expect(first.status).toBe(400);
  });
});
