import type { Page } from "playwright-core";

/** How many elements of a kind stay beside each other. */
const KEPT = 3;

/**
 * Removes what repeats itself: of elements beside each other with the same name and class, the first
 * ones stay. What a theme or a width breaks, it breaks in each of them.
 */
export async function shortenPage(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const parent of document.querySelectorAll("main *, nav *")) {
      const counts = new Map<string, number>();
      for (const child of [...parent.children]) {
        const kind = `${child.tagName} ${child.className}`;
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        if (count > kept && !child.matches("h1, h2, h3, h4, button, input, select")) child.remove();
      }
    }
  }, KEPT);
}
