import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { builtPages, dist } from "./support/built-site.ts";

const pages = new Map(
  builtPages().map((page) => [
    page.path,
    { ...page, ids: new Set(page.root.querySelectorAll("[id]").map(({ id }) => id)) },
  ]),
);

/** What a link of a page leads to: nothing where it leaves the site. */
function targetOf(path: string, href: string): { file: string; anchor: string } | undefined {
  if (/^[a-z]+:|^\/\//i.test(href)) return undefined;
  const [address = "", anchor = ""] = href.split("#");
  const joined =
    address === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(address));
  const file = joined.endsWith("/") || joined === "." ? posix.join(joined, "index.html") : joined;
  return { file, anchor: decodeURIComponent(anchor) };
}

test("every internal link and anchor leads somewhere", () => {
  const dead = [...pages.values()].flatMap(({ path, root }) =>
    root.querySelectorAll("a[href], link[href], script[src], img[src]").flatMap((element) => {
      const href = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      const target = targetOf(path, href);
      if (!target) return [];
      const page = pages.get(target.file);
      const isThere = page
        ? target.anchor === "" || page.ids.has(target.anchor)
        : existsSync(join(dist, target.file)) && target.anchor === "";
      return isThere ? [] : [`${path}: ${href}`];
    }),
  );
  expect(pages.size).toBeGreaterThan(50);
  expect([...new Set(dead)]).toEqual([]);
});

test("no id occurs twice on a page", () => {
  const doubled = [...pages.values()].flatMap(({ path, root }) => {
    const ids = root.querySelectorAll("[id]").map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path}#${id}`);
  });
  expect(doubled).toEqual([]);
});

test("links are relative", () => {
  const absolute = [...pages.values()].flatMap(({ path, html }) =>
    [...html.matchAll(/<[^>]*\s(?:href|src)="(\/[^"]*)"/g)].map(([, href]) => `${path}: ${href}`),
  );
  expect(absolute).toEqual([]);
});
