import { runAxe } from "@carespec/test-support/run-axe";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS } from "./support/open-page.ts";
import { pageTypes } from "./support/page-types.ts";
import { shortenPage } from "./support/shorten-page.ts";
import { useBuiltSite } from "./support/use-built-site.ts";

interface View {
  width: number;
  theme: "light" | "dark";
}

const WIDTHS = [1440, 768, 390, 320];
/** A window of 1280 at 200 % zoom. */
const ZOOMED = 640;

const VIEWS = WIDTHS.flatMap((width): View[] => [
  { width, theme: "light" },
  { width, theme: "dark" },
]);

/** A page with everything on it takes axe half a minute: one view is enough for the whole of it. */
const wholeViews = (path: string): View[] => [
  { width: 1440, theme: "light" },
  ...(path.endsWith("all/") ? [] : [{ width: 390, theme: "dark" } as const]),
];

describe("every type of page", { timeout: 3 * PATIENCE_MS }, () => {
  const site = useBuiltSite();

  test.each(pageTypes())(
    "/%s fits every width, and axe finds nothing there in both themes",
    async (path) => {
      const page = await site.open(path, { viewport: { width: 1440, height: 900 } });
      const widths = [...WIDTHS, ZOOMED];
      const taken: number[] = [];
      for (const width of widths) taken.push(await widthAt(page, width));
      expect(taken).toEqual(widths);

      const whole = wholeViews(path);
      const found: string[] = [];
      for (const view of whole) found.push(...(await findIn(page, view)));
      await shortenPage(page);
      const others = VIEWS.filter(
        ({ width, theme }) => !whole.some((view) => view.width === width && view.theme === theme),
      );
      for (const view of others) found.push(...(await findIn(page, view)));
      expect(whole.length + others.length).toBe(8);
      expect(found).toEqual([]);
    },
  );
});

/** The width that the page takes in a window of a width. */
async function widthAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function findIn(page: Page, { width, theme }: View): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
  const found = await runAxe(page);
  return found.map((each) => `${width}, ${theme}: ${each}`);
}
