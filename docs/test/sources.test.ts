import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { expect, test } from "vitest";
import { copySources } from "../src/finish/copy-sources.ts";
import { builtPages, dist } from "./support/built-site.ts";

test("every page links to the file that it is made of, as text", () => {
  const pages = builtPages().filter(({ path }) => path !== "404.html");
  const lost = pages.flatMap(({ path, root }) => {
    const link = root.querySelector(".wrong a");
    const href = decodeURIComponent(link?.getAttribute("href") ?? "");
    const copy = join(dist, posix.join(posix.dirname(path), href));
    const source = join(repositoryRoot, link?.text ?? "-");
    const isSame =
      href.endsWith(".txt") &&
      existsSync(copy) &&
      existsSync(source) &&
      readFileSync(copy, "utf8") === readFileSync(source, "utf8");
    return isSame ? [] : [path];
  });
  expect(lost).toEqual([]);
});

test("an operation's source is the file of its path, a guide's the Markdown", () => {
  const sources = builtPages().map(({ root }) => root.querySelector(".wrong a")?.text ?? "");
  expect(sources.filter((path) => /^specs\/[^/]+\/paths\//.test(path)).length).toBeGreaterThan(9);
  expect(sources.filter((path) => /\/guides\/[^/]+\.md$/.test(path)).length).toBeGreaterThan(9);
});

test("a link to a file that does not exist ends the build", () => {
  const pages = [{ path: "index.html", html: '<a href="/source/nothing.yaml.txt">' }];
  expect(() => copySources(dist, pages, repositoryRoot)).toThrow(
    "a page of the docs links to nothing.yaml, which does not exist",
  );
});
