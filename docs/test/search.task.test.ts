import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { PATIENCE_MS } from "./support/open-page.ts";
import { useBuiltSite } from "./support/use-built-site.ts";

/** What people ask, and the places of which one should come first, from the top of the site. */
interface Query {
  query: string;
  places: string[];
}

const hasList = ({ folder }: { folder: string }) => existsSync(listIn(join(folder, "test")));
const listed = siteVendors().filter(hasList);
/** A vendor that was added has no list of queries until somebody writes one. */
const added = siteVendors().filter((vendor) => !hasList(vendor));
const general = queriesIn(import.meta.dirname, "");
const queries = [
  ...general,
  ...listed.flatMap(({ folder, name }) => queriesIn(join(folder, "test"), name)),
];

/** Words that no API here has; an added vendor's may have some. */
const foreign = ["terraform", "graphql", "blockchain", "fax", "SSO"].filter((word) =>
  added.every(({ document }) => !new RegExp(word, "i").test(JSON.stringify(document))),
);
const NOTHING = ["zzzz", "quaternion flux", "…", "<script>", "%%", ...foreign];

describe("the search", { timeout: 3 * PATIENCE_MS }, () => {
  const site = useBuiltSite();

  async function openSearch(): Promise<Page> {
    const page = await site.open("");
    await page.locator(".search-open:enabled").waitFor();
    await page.keyboard.press("/");
    return page;
  }

  /** Expects one of its places as the first hit of each query, but for those that are passed over. */
  async function expectFirst(asked: Query[], passedOver: string[]): Promise<void> {
    const page = await openSearch();
    const found = await firstHits(
      page,
      asked.map(({ query }) => query),
      passedOver,
    );
    const wrong = asked.flatMap(({ query, places }, index) =>
      places.includes(found[index] ?? "") ? [] : [`${query}: ${found[index]}, not ${places}`],
    );
    expect(wrong).toEqual([]);
  }

  // An added vendor may use the same names. The lists need not change for it.
  test("finds what people ask for, first", async () => {
    expect(general.length).toBeGreaterThanOrEqual(60);
    expect(queries.length).toBeGreaterThanOrEqual(general.length + 10 * listed.length);
    const passedOver = added.map(({ name }) => `${name}/`);
    await expectFirst(queries, passedOver);
  });

  test("finds the operations of a vendor without a list by their names, first in the vendor", async () => {
    for (const { name, operations } of added) {
      const others = siteVendors().filter((vendor) => vendor.name !== name);
      await expectFirst(
        operations.map(({ href, operation }) => ({
          query: operation.operationId,
          places: [href.slice(1)],
        })),
        others.map((vendor) => `${vendor.name}/`),
      );
    }
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

/** Where a folder's list is. */
function listIn(folder: string): string {
  return join(folder, "search-queries.json");
}

/** The queries of a folder's list, with the address of its places before each. */
function queriesIn(folder: string, address: string): Query[] {
  const written: Record<string, string | string[]> = JSON.parse(
    readFileSync(listIn(folder), "utf8"),
  );
  return Object.entries(written).map(([query, places]) => ({
    query,
    places: [places].flat().map((place) => address + place),
  }));
}

/**
 * Asks one query after the other without the pause for typing; gives the first place of each, but for those
 * that are passed over.
 */
async function firstHits(page: Page, asked: string[], passedOver: string[]): Promise<string[]> {
  return page.evaluate(
    async ([all, others]) => {
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
        const hits = [...document.querySelectorAll<HTMLAnchorElement>("#search-hits a")].map(
          ({ href }) => href.replace(/^.*?\/docs\//, ""),
        );
        places.push(hits.find((hit) => !others.some((one) => hit.startsWith(one))) ?? "nothing");
      }
      return places;
    },
    [asked, passedOver] as const,
  );
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
