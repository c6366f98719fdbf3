import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { PATIENCE_MS } from "./support/open-page.ts";
import { useBuiltSite } from "./support/use-built-site.ts";

/** What people ask, and the place that should come first, from the top of the site. */
const queries = siteVendors().flatMap(({ folder, name }) => {
  const file = join(folder, "test", "search-queries.json");
  const written: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(written).map(([query, place]) => ({ query, place: `${name}${place}` }));
});

const NOTHING = ["zzzz", "quaternion flux", "…", "<script>", "%%"];

describe("the search", { timeout: 3 * PATIENCE_MS }, () => {
  const site = useBuiltSite();

  async function openSearch(): Promise<Page> {
    const page = await site.open("");
    await page.locator(".search-open:enabled").waitFor();
    await page.keyboard.press("/");
    return page;
  }

  test("finds what people ask for, first", async () => {
    expect(queries.length).toBeGreaterThanOrEqual(10 * siteVendors().length);
    const page = await openSearch();
    const wrong: string[] = [];
    for (const { query, place } of queries) {
      const [first] = await ask(page, query);
      if (first !== place) wrong.push(`${query}: ${first}, not ${place}`);
    }
    expect(wrong).toEqual([]);
  });

  test("says so where nothing fits", async () => {
    const page = await openSearch();
    for (const query of NOTHING) {
      expect(await ask(page, query)).toEqual([]);
      expect(await page.locator(".search-status").innerText()).toContain(`Nothing for “${query}”`);
    }
  });

  test("narrows by vendor, kind, evidence and method", async () => {
    const page = await openSearch();
    const [vendor] = siteVendors();
    await page.locator('select[name="vendor"]').selectOption(vendor?.title ?? "");
    await page.locator('select[name="kind"]').selectOption("operation");
    await page.locator('select[name="evidence"]').selectOption("documented");
    await page.locator('select[name="method"]').selectOption("DELETE");
    const hits = await ask(page, "user");
    const documented = vendor?.operations.filter(
      ({ method, operation }) =>
        method === "delete" && operation["x-evidence"].status === "documented",
    );
    const places = documented?.map(({ href }) => href.slice(1)) ?? [];
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !places.includes(hit))).toEqual([]);
  });

  test("is worked by the keyboard alone, and opens the exact anchor", async () => {
    const page = await site.open("apis/");
    await page.locator(".search-open:enabled").waitFor();
    await page.keyboard.press("Control+K");
    const parameter = queries.find(({ place }) => place.includes("#param."));
    await ask(page, parameter?.query ?? "");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/docs/${parameter?.place}`);
    const anchor = new URL(page.url()).hash.slice(1);
    await page.locator(`[id="${anchor}"]`).waitFor({ state: "visible" });
  });

  test("Escape closes it and gives the focus back", async () => {
    const page = await site.open("");
    await page.locator(".search-open:enabled").click();
    await page.keyboard.press("Escape");
    expect(await page.locator("site-search dialog").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-open");
  });
});

/** Types a query; gives the places of the hits, from the top of the site. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator("site-search input").fill(query);
  await page.locator(`.search-status[data-query=${JSON.stringify(query)}]`).waitFor();
  const hrefs = await page
    .locator("#search-hits a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.map((href) => href.replace(/^.*?\/docs\//, ""));
}
