import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listVendors } from "@carespec/document";
import { findChromium } from "@carespec/test-support/browser";
import { blocksOf } from "@carespec/test-support/readme-samples";
import { afterAll, beforeAll, expect, test } from "vitest";

const { resolve } = createRequire(import.meta.url);
const guide = new URL("../src/content/docs/guides/test-runners.md", import.meta.url);
const folder = fileURLToPath(new URL("tmp/test-runners/", import.meta.url));
const chromium = await findChromium();
const vendors = listVendors().map(({ name }) => name);
const samples = [...blocksOf(guide, "ts jest"), ...blocksOf(guide, "ts playwright")];

// A guide whose sample vendor has been removed needs another sample: it cannot run.
const isServed = samples.every((code) =>
  [...code.matchAll(/vendors: \["([\w-]+)"\]/g)].every(([, name = ""]) => vendors.includes(name)),
);

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a test runner over the guide's only program for it. */
function run(script: string, args: string[], env: NodeJS.ProcessEnv) {
  return new Promise<string>((done) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      done(`${error ? error.code : 0}\n${stdout}${stderr}`);
    });
  });
}

test.runIf(isServed)("the guide's program for Jest passes", async () => {
  const [program = "", ...more] = blocksOf(guide, "ts jest");
  expect(more).toEqual([]);
  writeFileSync(join(folder, "guide.jest.ts"), program);
  const config = {
    testMatch: ["**/*.jest.ts"],
    testTimeout: 60_000,
    extensionsToTreatAsEsm: [".ts"],
    transform: { "\\.ts$": "@carespec/test-support/strip-types" },
  };
  writeFileSync(join(folder, "jest.config.json"), JSON.stringify(config));
  const jest = join(dirname(resolve("jest/package.json")), "bin/jest.js");
  const printed = await run(jest, ["--config", "jest.config.json"], {
    NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
  });
  expect(printed).toMatch(/^0\n[\s\S]*Tests: +1 passed, 1 total/);
});

test.runIf(isServed)("the guide's program for Playwright passes", async () => {
  const [program = "", ...more] = blocksOf(guide, "ts playwright");
  expect(more).toEqual([]);
  writeFileSync(join(folder, "guide.pw.ts"), program);
  const launchOptions = { executablePath: chromium.path, args: ["--no-sandbox", "--disable-gpu"] };
  const use = { launchOptions };
  const config = { testMatch: "*.pw.ts", outputDir: "results", timeout: 60_000, workers: 1, use };
  const text = `export default ${JSON.stringify(config)};`;
  writeFileSync(join(folder, "playwright.config.ts"), text);
  const playwright = join(dirname(resolve("@playwright/test/package.json")), "cli.js");
  const printed = await run(playwright, ["test", "--reporter=line"], chromium.env);
  expect(printed).toMatch(/^0\n[\s\S]*1 passed/);
});
