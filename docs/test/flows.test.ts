import { describe, expect, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { flowsOf } from "../src/samples/flows.ts";
import { builtPages } from "./support/built-site.ts";

describe.each(siteVendors())("the flows of $name", (vendor) => {
  test("begin with the first call, and carry on what an earlier answer gave", async () => {
    const flows = await flowsOf(vendor);
    expect(flows.length).toBeGreaterThan(0);
    for (const { steps } of flows) {
      for (const [index, { takes }] of steps.entries()) {
        const later = steps.slice(index + 1).flatMap(({ sends }) => sends);
        expect(takes.filter((name) => !later.includes(name))).toEqual([]);
      }
    }
    expect(flows.map(({ isLoggedIn }) => isLoggedIn)[0]).toBe(false);
  });

  test("are on the vendor's page, each call with a link and its evidence", async () => {
    const page = builtPages().find(({ path }) => path === `${vendor.name}/index.html`);
    for (const { page: last, steps } of await flowsOf(vendor)) {
      const heading = page?.root.querySelector(`[id="flow-${last.slug}"]`);
      const requests = heading?.parentNode?.querySelectorAll(".flow-request") ?? [];
      const shown = requests.map((request) => [
        request.querySelector("a")?.getAttribute("href")?.split("/").at(-2),
        request.querySelector(".evidence")?.text ?? "documented",
      ]);
      expect(shown).toEqual(
        steps.map(({ page: { slug, operation } }) => [slug, operation["x-evidence"].status]),
      );
    }
  });
});
