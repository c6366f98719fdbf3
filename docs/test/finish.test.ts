import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { addContentPolicy } from "../src/finish/content-policy.ts";
import { relativeLinks } from "../src/finish/relative-links.ts";
import { swapFolder } from "../src/finish/swap-folder.ts";

test.each([
  ["index.html", '<a href="/">', '<a href="./">'],
  ["index.html", '<a href="/guides/#top">', '<a href="guides/#top">'],
  ["a/index.html", '<a href="/">', '<a href="../">'],
  ["a/b/index.html", '<img src="/x.svg" alt="">', '<img src="../../x.svg" alt="">'],
  ["a/index.html", '<a class="x" href="/a/">', '<a class="x" href="../a/">'],
  ["a/index.html", '<a href="//example.com/">', '<a href="//example.com/">'],
  ["a/index.html", '<a href="https://example.com/">', '<a href="https://example.com/">'],
  ["a/index.html", '<a href="#b">', '<a href="#b">'],
  ["a/index.html", "<code>href=&quot;/a&quot;</code>", "<code>href=&quot;/a&quot;</code>"],
])("in %s, %s becomes %s", (path, html, expected) => {
  expect(relativeLinks(html, path)).toBe(expected);
});

test("the policy allows the page's own scripts by their hashes, and no other one", () => {
  const page = `<html><head><meta charset="utf-8"></head><script>run()</script><script src="a.js"></script></html>`;
  const policy = /content="([^"]*)"/.exec(addContentPolicy(page))?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/'sha256-[^']+'/g)).toEqual([
    "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='",
  ]);
  expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain("unsafe-inline");
});

test("a folder takes the place of another one", () => {
  const folder = mkdtempSync(join(tmpdir(), "carespec-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["dist", "fresh"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "index.html"), name);
  }
  swapFolder(join(folder, "fresh"), join(folder, "dist"));
  expect(readFileSync(join(folder, "dist", "index.html"), "utf8")).toBe("fresh");
  expect(() => readFileSync(join(folder, "fresh", "index.html"))).toThrow("ENOENT");
});
