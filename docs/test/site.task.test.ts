import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dist, requireBuiltSite, siteHost } from "./support/built-site.ts";
import { openPage, PATIENCE_MS } from "./support/open-page.ts";
import { largestOperation, pageTypes } from "./support/page-types.ts";
import { serveFolder } from "./support/static-server.ts";

const chromium = await findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [1440, 768, 390, 320];
const VIEWS = [
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
] as const;

describe("the built site in a browser", { timeout: 3 * PATIENCE_MS }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    requireBuiltSite();
    server = await serveFolder(dist, "/docs/");
    browser = await launchBrowser(chromium, { hosts: [siteHost] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(pageTypes())("/%s fits every width", async (path) => {
    const page = await openPage(browser, server, path);
    const widths: number[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
    }
    expect(widths).toEqual(WIDTHS);
  });

  describe.each(VIEWS)("at $width, $colorScheme", ({ width, colorScheme }) => {
    test.each(pageTypes())("axe finds nothing on /%s", async (path) => {
      const viewport = { width, height: 900 };
      const page = await openPage(browser, server, path, { colorScheme, viewport });
      await page.evaluate(axe);
      expect(await page.evaluate(runAxe)).toEqual([]);
    });
  });

  test.each(["/", "/a/b/"])("the site works under %s", async (base) => {
    const elsewhere = await serveFolder(dist, base);
    try {
      const page = await openPage(browser, { ...elsewhere, base }, "");
      await page
        .getByRole("navigation", { name: "Site", exact: true })
        .getByRole("link", { name: "APIs" })
        .click();
      await page.locator(".vendor-card a").first().click();
      await page.locator("table.operations a").first().click();
      await page.locator(".operation-line .path").waitFor();
      await page.locator(".site-title").click();
      await page.waitForURL(`http://${siteHost}:${elsewhere.port}${base}`);
    } finally {
      await elsewhere.close();
    }
  });

  test("everything can be read without script", async () => {
    const path = largestOperation();
    const page = await openPage(browser, server, path, { javaScriptEnabled: false });
    const hidden = await page
      .locator(".samples .tab")
      .evaluateAll((tabs) => tabs.filter((tab) => tab.getBoundingClientRect().height === 0).length);
    expect(await page.locator(".samples .tab").count()).toBeGreaterThan(1);
    expect(hidden).toBe(0);
  });

  test("the theme that was chosen is there before the first paint of the next page", async () => {
    const page = await openPage(browser, server, "", { colorScheme: "light" });
    await page.locator("starlight-theme-select select").first().selectOption("dark");
    await page.goto(`${page.url()}apis/`, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("an anchor of a folded field opens it", async () => {
    const path = largestOperation();
    const page = await openPage(browser, server, path);
    const anchor = await page.locator("details:not([open]) .field").first().getAttribute("id");
    await page.goto(`${page.url()}#${anchor}`);
    await page.locator(`[id="${anchor}"]`).waitFor({ state: "visible" });
  });

  test("an example is chosen for request and answer alike, and the language is remembered", async () => {
    const path = largestOperation();
    const page = await openPage(browser, server, path);
    const languages = page.locator('example-tabs[data-group="language"] select');
    await languages.selectOption("curl");
    await page.reload();
    expect(await languages.inputValue()).toBe("curl");
    expect(await page.locator('.tab[data-tab="curl"]').isVisible()).toBe(true);
    expect(await page.locator('.tab[data-tab="TypeScript client"]').isVisible()).toBe(false);
  });
});

/** Runs in the page, where axe has been loaded. */
async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200))}`);
}
