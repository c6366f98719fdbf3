import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { markdownTwin } from "../src/finish/markdown-twin.ts";
import { twinPath } from "../src/finish/twin-path.ts";
import { builtPages, dist, squeezed } from "./support/built-site.ts";

const pages = builtPages().filter(({ path }) => path !== "404.html");
const read = (path: string) => readFileSync(join(dist, path), "utf8");

/** A text without white space and without the signs of Markdown. */
const bare = (text: string) =>
  squeezed(text)
    .replace(/[\\*_`\-[\]()<>#|]/g, "")
    .replace(/\d+\./g, "");

test.each([
  ["index.html", "index.md"],
  ["guides/index.html", "guides.md"],
  ["guides/retries/index.html", "guides/retries.md"],
])("the twin of %s is %s", (page, twin) => {
  expect(twinPath(page)).toBe(twin);
});

test("every page has a twin with its title, and links to it", () => {
  for (const { path, root } of pages) {
    expect(read(twinPath(path))).toContain(`# ${root.querySelector("h1")?.text.trim()}`);
    const href = root.querySelector(".page-tools a")?.getAttribute("href") ?? "";
    expect(posix.join(posix.dirname(path), href)).toBe(twinPath(path));
  }
});

test("a twin holds all prose, notes, examples and samples of its page", () => {
  const missing = pages.flatMap(({ path, root }) => {
    const twin = bare(read(twinPath(path)));
    const parts = root.querySelectorAll(
      "main .prose, main .evidence-note, main .ec-line, main .field-name",
    );
    return parts
      .map(({ text }) => bare(text))
      .filter((text) => !twin.includes(text))
      .map((text) => `${path}: ${text}`);
  });
  expect(missing).toEqual([]);
});

describe.each(["llms.txt", ...pages.slice(0, 40).map(({ path }) => twinPath(path))])(
  "%s",
  (path) => {
    test("has links that lead somewhere", () => {
      const links = [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
        ([, href = ""]) => href,
      );
      const inner = links.filter((href) => !/^[a-z]+:/i.test(href));
      const dead = inner.filter((href) => !existsSync(join(dist, posix.dirname(path), href)));
      expect(dead).toEqual([]);
    });
  },
);

test("a table, code and evidence are written as Markdown has them", () => {
  const html = `<main><h1>T</h1><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><code>x</code></td></tr></tbody></table>
    <figure class="frame"><figcaption>sample</figcaption><pre data-language="ts"><code><div class="ec-line">a</div><div class="ec-line">  b</div></code></pre></figure>
    <details class="evidence"><summary>partial</summary><div><p>Seen once.</p></div></details>
    <p><a href="/guides/#x">guides</a> <button>Copy</button></p></main>`;
  expect(markdownTwin({ path: "a/b/index.html", html }).markdown).toBe(
    "# T\n\n| A | B |\n| --- | --- |\n| 1\\|2 | `x` |\n\n```ts\na\n  b\n```\n\n*Evidence: partial.* Seen once.\n\n[guides](../guides.md#x)\n",
  );
});
