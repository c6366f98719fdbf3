import { describe, expect, test } from "vitest";
import { builtPages, dist, siteHost } from "./support/built-site.ts";
import { openPage, PATIENCE_MS } from "./support/open-page.ts";
import { largestOperation, lastSchema } from "./support/page-types.ts";
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

  test("a phone has the main parts of the site on every page, also without script", async () => {
    const viewport = { width: 390, height: 900 };
    const page = await site.open("", { javaScriptEnabled: false, viewport });
    const parts = page.getByRole("navigation", { name: "Site", exact: true });
    await parts.getByRole("link", { name: "Guides" }).click();
    await parts.waitFor({ state: "hidden" });
    await page.locator(".sl-menu-button").click();
    await parts.getByRole("link", { name: "Clients" }).click();
    await page.goto(new URL("../404.html", page.url()).href);
    expect(await parts.getByRole("link", { name: "Changes" }).isVisible()).toBe(true);
  });

  test.each([
    ["a low window", { width: 1440, height: 300 }],
    ["a phone", { width: 390, height: 300 }],
  ])("in %s the menu shows the link of the page, though it is far down", async (_, viewport) => {
    const path = lastSchema();
    const page = await site.open(path, { viewport });
    const button = page.locator(".sl-menu-button");
    if (await button.isVisible()) await button.click();
    const link = page.locator("#starlight__sidebar [aria-current=page]");
    await expect
      .poll(async () => {
        const { y = -1, height = 0 } = (await link.boundingBox()) ?? {};
        return y >= 0 && y + height <= viewport.height;
      })
      .toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("samples begin beside the title, and an opened mark stays within its column", async () => {
    const page = await site.open(largestOperation(), { viewport: { width: 1440, height: 900 } });
    const [title, samples] = await Promise.all(
      ["h1", ".samples"].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(samples?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0));
    await page.locator(".operation-line .evidence summary").click();
    const boxes = [".operation-line", ".operation-line .evidence-more"].map((selector) =>
      page.locator(selector).boundingBox(),
    );
    const [line, more] = await Promise.all(boxes);
    expect([more?.x, more?.width]).toEqual([line?.x, line?.width]);
    const display = await page
      .locator(".evidence-more p")
      .first()
      .evaluate((text) => getComputedStyle(text).display);
    expect(display).toBe("block");
  });

  test("a vendor's operations are in the same columns in each group", async () => {
    const page = await site.open(`${largestOperation().split("/")[0]}/`, {
      viewport: { width: 1440, height: 900 },
    });
    const columns = await page
      .locator("table.operations")
      .evaluateAll((tables) =>
        tables.map((table) =>
          [...table.querySelectorAll("tbody tr:first-child td")].map((cell) =>
            Math.round(cell.getBoundingClientRect().x),
          ),
        ),
      );
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns.map(String)).size).toBe(1);
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

  test("the index of fields can be filtered by name", async () => {
    const page = await site.open("across/fields/");
    const names = page.locator("dl.index > div:visible dt");
    const all = await names.count();
    const [name = ""] = await names.last().locator("code").allInnerTexts();
    await page.getByRole("searchbox", { name: "Filter the names" }).fill(name.toUpperCase());
    expect(await names.allInnerTexts()).toContain(name);
    expect(await names.count()).toBeLessThan(all);
    await page.getByRole("searchbox", { name: "Filter the names" }).fill("no such name");
    expect(await page.locator("[data-filter] h2:visible").count()).toBe(0);
  });

  test("print shows what is folded, and leaves out what paper has no use for", async () => {
    const page = await site.open(largestOperation());
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("main details:not([open])").count()).toBe(0);
    for (const unused of [".header", ".page-tools", ".sidebar-pane", "send-panel"]) {
      expect(await page.locator(unused).first().isVisible(), unused).toBe(false);
    }
    const shown = (group: string) =>
      page.locator(`example-tabs[data-group="${group}"] .tab:visible`).count();
    expect(await shown("language")).toBe(1);
    for (const group of ["request", "answer"]) {
      const all = await page.locator(`example-tabs[data-group="${group}"] .tab`).count();
      expect(await shown(group), group).toBe(all);
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
