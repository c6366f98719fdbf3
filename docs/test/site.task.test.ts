import { describe, expect, test } from "vitest";
import { builtPages, dist, siteHost } from "./support/built-site.ts";
import { openPage, PATIENCE_MS } from "./support/open-page.ts";
import { largestOperation } from "./support/page-types.ts";
import { serveFolder } from "./support/static-server.ts";
import { useBuiltSite } from "./support/use-built-site.ts";

describe("the built site in a browser", { timeout: 3 * PATIENCE_MS }, () => {
  const site = useBuiltSite();

  test.each(["/", "/a/b/"])("the site works under %s", async (base) => {
    const elsewhere = await serveFolder(dist, base);
    try {
      const page = await openPage(site.browser(), { ...elsewhere, base }, "");
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
    const page = await site.open(path, { javaScriptEnabled: false });
    const hidden = await page
      .locator(".samples .tab")
      .evaluateAll((tabs) => tabs.filter((tab) => tab.getBoundingClientRect().height === 0).length);
    expect(await page.locator(".samples .tab").count()).toBeGreaterThan(1);
    expect(hidden).toBe(0);
  });

  test("a long list of values can be filtered", async () => {
    const path = pageWith("data-filterable");
    const page = await site.open(path);
    const list = page.locator("[data-filterable]").first();
    await list.locator("summary").click();
    const [value = ""] = await list.locator("li").allInnerTexts();
    await list.getByRole("searchbox").fill(value.toUpperCase());
    expect(await list.locator("li:visible").allInnerTexts()).toContain(value);
    await list.getByRole("searchbox").fill("no such value");
    expect(await list.locator("li:visible").count()).toBe(0);
  });

  test("print shows what is folded, and leaves out what paper has no use for", async () => {
    const page = await site.open(largestOperation());
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("main details:not([open])").count()).toBe(0);
    for (const unused of [".site-header", ".page-tools", ".sidebar-pane"]) {
      expect(await page.locator(unused).first().isVisible(), unused).toBe(false);
    }
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("main details:not([open])").count()).toBeGreaterThan(0);
  });

  test("nothing moves where the reader wants no motion, and marks stay where colours are forced", async () => {
    const page = await site.open(largestOperation(), {
      reducedMotion: "reduce",
      forcedColors: "active",
    });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== "none" || /[1-9]/.test(transitionDuration);
        })
        .map(({ tagName, className }) => `${tagName}.${className}`),
    );
    expect(moving).toEqual([]);
    const mark = page.locator(".evidence summary").first();
    expect(await mark.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe(
      "solid",
    );
  });

  test("the Tab key reaches every link, button and field of a page, in their order", async () => {
    const page = await site.open(largestOperation(), {
      viewport: { width: 1440, height: 900 },
    });
    const expected = await page.evaluate(
      () =>
        [...document.querySelectorAll("a[href], button, summary, select, input")].filter(
          (element) => element.checkVisibility() && !element.matches(":disabled, [tabindex='-1']"),
        ).length,
    );
    const reached = new Set<string>();
    for (let count = 0; count < expected; count += 1) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate(() => {
          const all = [...document.querySelectorAll("*")];
          return String(document.activeElement ? all.indexOf(document.activeElement) : -1);
        }),
      );
    }
    expect(expected).toBeGreaterThan(50);
    expect(reached.size).toBeGreaterThanOrEqual(expected);
    expect([...reached].map(Number)).toEqual([...reached].map(Number).toSorted((a, b) => a - b));
  });

  test("the theme that was chosen is there before the first paint of the next page", async () => {
    const page = await site.open("", { colorScheme: "light" });
    await page.locator("starlight-theme-select select").first().selectOption("dark");
    await page.goto(`${page.url()}apis/`, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("an anchor of a folded field opens it", async () => {
    const path = largestOperation();
    const page = await site.open(path);
    const anchor = await page.locator("details:not([open]) .field").first().getAttribute("id");
    await page.goto(`${page.url()}#${anchor}`);
    await page.locator(`[id="${anchor}"]`).waitFor({ state: "visible" });
  });

  test("an example is chosen for request and answer alike, and the language is remembered", async () => {
    const path = largestOperation();
    const page = await site.open(path);
    const languages = page.locator('example-tabs[data-group="language"] select');
    await languages.selectOption("curl");
    await page.reload();
    expect(await languages.inputValue()).toBe("curl");
    expect(await page.locator('.tab[data-tab="curl"]').isVisible()).toBe(true);
    expect(await page.locator('.tab[data-tab="TypeScript client"]').isVisible()).toBe(false);
  });
});

/** The address of a page whose HTML holds a text. */
function pageWith(text: string): string {
  const page = builtPages().find(({ html }) => html.includes(text));
  if (!page) throw new Error(`no page holds ${text}`);
  return page.path.replace(/index\.html$/, "");
}
