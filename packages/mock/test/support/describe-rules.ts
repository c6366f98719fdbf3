import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors, unenforcedRules, type VendorRule } from "@carespec/document";
import { describe, expect, it } from "vitest";

/** Shows what the mock does about a rule: refuses what breaks it, or lets it pass. */
export type RuleTest = () => Promise<void> | void;

/**
 * Tests each rule of a vendor by its id, and that `BEHAVIOUR.md` names those that the mock does not
 * enforce. The type of `tests` asks for a test of each rule and for no other.
 */
export function describeRules<Id extends string>(
  vendor: string,
  rules: Readonly<Record<Id, VendorRule>>,
  tests: Readonly<Record<NoInfer<Id>, RuleTest>>,
): void {
  describe(`the rules of ${vendor}`, () => {
    for (const id of Object.keys(rules) as Id[]) {
      const { enforced, rule } = rules[id];
      const state = enforced ? "" : ", not enforced";
      it(`${vendor}/${id}${state}: ${rule}`, tests[id]);
    }

    it("have a test each", () => {
      expect(Object.keys(tests).toSorted()).toEqual(Object.keys(rules).toSorted());
    });

    it("are named in BEHAVIOUR.md where the mock does not enforce them", () => {
      const { folder = "" } = listVendors().find(({ name }) => name === vendor) ?? {};
      const text = readFileSync(join(folder, "mock", "BEHAVIOUR.md"), "utf8");
      const [, section = ""] = text.split("\n## Rules that the mock does not enforce\n");
      const items = section.split(/\n(?=- )/).slice(1);
      const named = items.map((item) => item.split("\n\n", 1)[0]?.replace(/\s+/g, " ").trim());
      expect(named).toEqual(unenforcedRules(rules));
    });
  });
}
