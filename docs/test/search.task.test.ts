import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { PATIENCE_MS } from "./support/open-page.ts";
import { useBuiltSite } from "./support/use-built-site.ts";

/** What people ask, and the place that should come first, from the top of the site. */
const general = queriesIn(import.meta.dirname, "");
const queries = [
  ...general,
  ...siteVendors().flatMap(({ folder, name }) => queriesIn(join(folder, "test"), name)),
];

const NOTHING = [
  ...["zzzz", "quaternion flux", "…", "<script>", "%%"],
  ...["terraform", "graphql", "blockchain", "fax", "SSO"],
];

describe("the search", { timeout: 3 * PATIENCE_MS }, () => {
  const site = useBuiltSite();

  async function openSearch(): Promise<Page> {
    const page = await site.open("");
    await page.locator(".search-open:enabled").waitFor();
    await page.keyboard.press("/");
    return page;
  }

  test("finds what people ask for, first", async () => {
    expect(general.length).toBeGreaterThanOrEqual(60);
    expect(queries.length).toBeGreaterThanOrEqual(general.length + 10 * siteVendors().length);
    const page = await openSearch();
    const found = await firstHits(
      page,
      queries.map(({ query }) => query),
    );
    const wrong = queries.flatMap(({ query, places }, index) =>
      places.includes(found[index] ?? "") ? [] : [`${query}: ${found[index]}, not ${places}`],
    );
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
    const parameter = queries.find(
      ({ places: [place = "", ...more] }) => more.length === 0 && place.includes("#param."),
    );
    await ask(page, parameter?.query ?? "");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/docs/${parameter?.places[0]}`);
    const anchor = new URL(page.url()).hash.slice(1);
    await page.locator(`[id="${anchor}"]`).waitFor({ state: "visible" });
  });

  test("Escape closes it and gives the focus back", async () => {
    const page = await site.open("");
    await page.locator(".search-open:enabled").click();
    await page.keyboard.type("user");
    await page.keyboard.press("Escape");
    expect(await page.locator("site-search dialog").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-open");
  });
});

/** The queries of a folder's list, with the address of its places before each. */
/** Where several places say the same of a thing, any of them may come first. */
function queriesIn(folder: string, address: string): { query: string; places: string[] }[] {
  const file = join(folder, "search-queries.json");
  const written: Record<string, string | string[]> = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(written).map(([query, places]) => ({
    query,
    places: [places].flat().map((place) => address + place),
  }));
}

/** Asks one query after the other without the pause for typing; gives the first place of each. */
async function firstHits(page: Page, asked: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const part = <Part>(selector: string) => document.querySelector(selector) as Part;
    const input = part<HTMLInputElement>("site-search input");
    const status = part<HTMLElement>(".search-status");
    const places: string[] = [];
    for (const query of all) {
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (status.dataset.query !== query) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { attributes: true });
      });
      input.value = query;
      part<HTMLSelectElement>("site-search select").dispatchEvent(new Event("change"));
      await answered;
      await new Promise((resolve) => setTimeout(resolve));
      const href = part<HTMLAnchorElement | null>("#search-hits a")?.href ?? "nothing";
      places.push(href.replace(/^.*?\/docs\//, ""));
    }
    return places;
  }, asked);
}

/** Types a query; gives the places of the hits, from the top of the site. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator("site-search input").fill(query);
  await page.locator(`.search-status[data-query=${JSON.stringify(query)}]`).waitFor();
  const hrefs = await page
    .locator("#search-hits a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.map((href) => href.replace(/^.*?\/docs\//, ""));
}
