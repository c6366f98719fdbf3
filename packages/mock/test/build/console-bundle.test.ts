import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleConsole } from "../../scripts/console/bundle.ts";

/** What a browser loads before the console shows, in bytes over gzip. */
const SCRIPT_BUDGET = 40_000;
const STYLE_BUDGET = 6_000;

const parent = mkdtempSync(join(tmpdir(), "carespec-console-"));
const folder = join(parent, "console-files");
let bundled: string[];

beforeAll(async () => {
  bundled = await bundleConsole(folder);
});
afterAll(() => rmSync(parent, { recursive: true }));

it("is three files within their budgets", () => {
  expect(readdirSync(folder).toSorted()).toEqual(["console.css", "console.js", "favicon.svg"]);
  const size = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  expect(size("console.js")).toBeLessThan(SCRIPT_BUDGET);
  expect(size("console.css")).toBeLessThan(STYLE_BUDGET);
});

it("holds these packages and no other, with a notice of each", () => {
  const names = bundled.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const packages = [...new Set(names)].toSorted();
  expect(packages).toEqual(["@preact/signals", "@preact/signals-core", "preact"]);
  const notices = readFileSync(new URL("../../THIRD-PARTY-LICENSES.md", import.meta.url), "utf8");
  for (const name of packages) expect(notices).toContain(` ${name} `);
});
