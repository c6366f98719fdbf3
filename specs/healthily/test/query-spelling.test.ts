import { describe, expect, it } from "vitest";
import { openPerson, startHealthily } from "./support/healthily.ts";

// Prism validates a parameter in any letter case; so the vendor must read what was validated.
describe("a parameter in another letter case", () => {
  it("is read like the documented one", async () => {
    const { ask } = await openPerson(await startHealthily());
    const search = await ask("GET /symptom-search?TEXT=ear");
    expect(search.status).toBe(200);
    expect(search.body.autocomplete).toEqual(
      (await ask("GET /symptom-search?text=ear")).body.autocomplete,
    );
    expect(search.body.autocomplete).not.toEqual([]);
  });
});
