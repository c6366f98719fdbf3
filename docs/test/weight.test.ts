import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { builtPages, dist } from "./support/built-site.ts";

const BUDGET_BYTES = 150_000;

const sizes = new Map<string, number>();

function gzipped(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(dist, file))).length;
  sizes.set(file, size);
  return size;
}

/** A script and all that it imports, also what it imports only when a panel is opened. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !file.endsWith(".js")) return found.add(file);
  found.add(file);
  const text = readFileSync(join(dist, file), "utf8");
  for (const [, path = ""] of text.matchAll(/(?:from|import)\(?[`"'](\.\/[^`"']+\.js)[`"']/g)) {
    withImports(posix.join(posix.dirname(file), path), found);
  }
  return found;
}

test("every page with all that it loads, the send panel too, is small", () => {
  const pages = builtPages();
  const heavy = pages.flatMap(({ path, root }) => {
    const files = new Set(
      root.querySelectorAll("script[src], link[rel=stylesheet]").flatMap((element) => {
        const href = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
        return [...withImports(posix.join(posix.dirname(path), href))];
      }),
    );
    const bytes = [path, ...files].reduce((sum, file) => sum + gzipped(file), 0);
    return bytes > BUDGET_BYTES ? [`${path}: ${bytes} bytes`] : [];
  });
  expect(pages.length).toBeGreaterThan(siteVendors().flatMap((each) => each.operations).length);
  expect([...sizes.keys()].some((file) => file.includes("send-panel"))).toBe(true);
  expect(heavy).toEqual([]);
});
