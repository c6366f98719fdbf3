import { describe, expect, it } from "vitest";
import { openPerson, startHealthily } from "../../../../specs/healthily/test/support/healthily.ts";
import { openVendor } from "../../../../specs/mystrength/test/support/mystrength.ts";

// Prism validates a parameter in any letter case; so the vendors must read what was validated.
describe("a parameter in another letter case", () => {
  it("is heeded by myStrength", async () => {
    const { ask, token } = await openVendor();
    const headers = await token();
    const all = await ask("/activities", headers);
    expect(all.body).not.toEqual([]);
    expect((await ask("/activities?SINCEDATE=2999-01-01", headers)).body).toEqual([]);
    expect((await ask("/activities?LIMIT=x", headers)).status).toBe(400);
  });

  it("is heeded by Healthily", async () => {
    const { ask } = await openPerson(await startHealthily());
    const search = await ask("GET /symptom-search?TEXT=ear");
    expect(search.status).toBe(200);
    expect(search.body.autocomplete).toEqual(
      (await ask("GET /symptom-search?text=ear")).body.autocomplete,
    );
    expect(search.body.autocomplete).not.toEqual([]);
  });

  it("counts where it comes last, so that what was validated is what is read", async () => {
    const { ask, token } = await openVendor();
    const headers = await token();
    const last = await ask("/activities?sinceDate=nonsense&sincedate=2999-01-01", headers);
    expect([last.status, last.body]).toEqual([200, []]);
    const first = await ask("/activities?sincedate=2999-01-01&sinceDate=nonsense", headers);
    expect(first.status).toBe(400);
  });
});
