import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writePage } from "../src/finish/html-files.ts";
import { markdownTwin } from "../src/finish/markdown-twin.ts";
import { writeTwins } from "../src/finish/markdown-twins.ts";
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

test.each([
  [
    "values of a list",
    '<p class="enum">one of <code>a</code><code>b</code></p>',
    "one of `a`, `b`",
  ],
  ["values with a space between", "<p><code>a</code> <code>b</code></p>", "`a`, `b`"],
  ["facts", "<p><span>at least 1</span><span>at most 100</span></p>", "at least 1, at most 100"],
  [
    "links",
    '<p>As <a href="https://a.test">A</a><a href="https://b.test">B</a></p>',
    "As [A](https://a.test), [B](https://b.test)",
  ],
  [
    "the vendor's prose",
    '<div class="prose"><p><code>a</code> <code>b</code></p></div>',
    "`a` `b`",
  ],
  [
    "a field's head",
    '<p class="field-head"><a href="#x"><code>x</code></a> <span>string</span> <span>required</span><span>sensitive</span></p>',
    "[`x`](#x) string, required, sensitive",
  ],
  ["hidden parts", "<p>A</p><div hidden><p>B</p></div><form><input>C</form>", "A"],
  [
    "a table whose header is for screen readers",
    '<table><thead class="sr-only"><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    "| A |\n| --- |\n| 1 |",
  ],
  [
    "an example with its name",
    '<aside class="samples"><p class="tabs-label">Answers</p><figure><figcaption><span class="title">200 One user</span></figcaption><pre data-language="json"><code><div class="ec-line">[</div><div class="ec-line">\n</div><div class="ec-line">]</div></code></pre></figure></aside>',
    "## Answers\n\n### 200 One user\n\n```json\n[\n\n]\n```",
  ],
  [
    "the meaning of a mark, which its status says",
    '<details class="evidence"><summary>partial</summary><div><p><span class="evidence-meaning">Seen in part.</span> <a href="https://a.test">a</a></p></div></details>',
    "*Evidence: partial.* [a](https://a.test)",
  ],
])("%s", (_what, html, expected) => {
  const page = { path: "a/index.html", html: `<main>${html}</main>` };
  expect(markdownTwin(page).markdown.trim()).toBe(expected);
});

describe("no twin of the built site", () => {
  const found = (wrong: (markdown: string) => unknown) =>
    pages.map(({ path }) => twinPath(path)).filter((path) => wrong(read(path)));
  const withoutCode = (markdown: string) => markdown.replace(/^```.*?^```$/gms, "");

  test("has values that run together", () => {
    expect(found((text) => /(?<!`)`[^`\n]+``[^`\n]+`(?!`)/.test(withoutCode(text)))).toEqual([]);
    expect(found((text) => /\d (documented|partial)\d/.test(text))).toEqual([]);
  });

  test("has a table without a header row", () => {
    const headless = (text: string) =>
      withoutCode(text)
        .split(/\n{2,}/)
        .filter((block) => block.startsWith("| "))
        .some((block) => !/^\|( --- \|)+$/.test(block.split("\n")[1] ?? ""));
    expect(found(headless)).toEqual([]);
  });

  test("has texts of the form that sends to the mock", () => {
    expect(
      found((text) => /No mock answers at this address|as the mock decides/.test(text)),
    ).toEqual([]);
  });

  test("has two blank lines in code, or no names at its examples", () => {
    const operation = pages.find(({ root }) => root.querySelector("[data-example]"));
    const title = operation?.root.querySelector("[data-example] .title")?.text ?? "missing";
    expect(read(twinPath(operation?.path ?? ""))).toContain(`### ${title}`);
    const program = (text: string) => /^```ts\n(?:(?!```).*\n)*?\n\n/m.test(text);
    expect(found(program)).toEqual([]);
  });
});

test("a table, code and evidence are written as Markdown has them", () => {
  const html = `<main><h1>T</h1><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><code>x</code></td></tr></tbody></table>
    <figure class="frame"><figcaption>sample</figcaption><pre data-language="ts"><code><div class="ec-line">a</div><div class="ec-line">  b</div></code></pre></figure>
    <details class="evidence"><summary>partial</summary><div><p>Seen once.</p></div></details>
    <p><a href="/guides/#x">guides</a> <button>Copy</button></p></main>`;
  expect(markdownTwin({ path: "a/b/index.html", html }).markdown).toBe(
    "# T\n\n| A | B |\n| --- | --- |\n| 1\\|2 | `x` |\n\n```ts\na\n  b\n```\n\n*Evidence: partial.* Seen once.\n\n[guides](../guides.md#x)\n",
  );
});

test.each(["llms.txt", "llms-full.txt"])("%s leaves out pages that have moved", (file) => {
  expect(read(file)).not.toContain("This page has moved");
});

test("threads write the same twins as one, in the order of the pages", async () => {
  const site = mkdtempSync(join(tmpdir(), "carespec-docs-"));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const some = Array.from({ length: 7 }, (_, number) => ({
    path: `guides/page-${number}/index.html`,
    html: `<main><h1>Page ${number}</h1><p><code>a</code><code>b</code></p></main>`,
  }));
  for (const page of some) {
    mkdirSync(dirname(join(site, page.path)), { recursive: true });
    writePage(site, page);
  }
  const expected = some.map(markdownTwin);
  const written = await writeTwins(
    site,
    some.map(({ path }) => path),
    3,
  );
  expect(written).toEqual(expected.map(({ path, title }) => ({ path, title })));
  for (const { path, markdown } of expected) {
    expect(readFileSync(join(site, path), "utf8")).toBe(markdown);
  }
  expect(await writeTwins(site, [])).toEqual([]);
});
