import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page: each rule that is broken, with the elements. Small targets count too. */
export async function runAxe(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async () => {
    // What the browser puts off painting until it is near the window, axe would pass over.
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const { contentVisibility } = getComputedStyle(element);
      if (contentVisibility === "auto") element.style.contentVisibility = "visible";
    }
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200))}`,
    );
  });
}
