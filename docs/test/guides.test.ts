import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@carespec/document";
import { createMock, type Listening } from "@carespec/mock";
import { findChromium } from "@carespec/test-support/browser";
import { describeReadme } from "@carespec/test-support/describe-readme";
import { blocksOf, readmeSamples } from "@carespec/test-support/readme-samples";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const general = guidesIn("docs/src/content/docs/guides/*.md");
const all = [...general, ...guidesIn("specs/*/guides/*.md")];
const vendors = listVendors().map(({ name }) => name);

function guidesIn(pattern: string): URL[] {
  const files = globSync(pattern, { cwd: repositoryRoot }).toSorted();
  return files.map((file) => pathToFileURL(`${repositoryRoot}${file}`));
}

test("every guide has a problem, a solution with a program that runs, and a consequence", () => {
  expect(all.length).toBeGreaterThan(general.length);
  for (const guide of all) {
    const text = readFileSync(guide, "utf8");
    expect(text.match(/^## .*$/gm)).toEqual(["## Problem", "## Solution", "## Consequence"]);
    const programs = [...readmeSamples(guide), ...blocksOf(guide, "sh run")];
    expect([basename(guide.pathname), programs.length > 0]).toEqual([
      basename(guide.pathname),
      true,
    ]);
  }
});

test("every guide with a program of TypeScript links to how it is run", () => {
  const withProgram = all.filter((guide) => readmeSamples(guide).some(({ isTest }) => !isTest));
  expect(withProgram.length).toBeGreaterThan(vendors.length);
  const silent = withProgram.filter((guide) => {
    const text = readFileSync(guide, "utf8");
    return !text.includes("](/clients/#run-a-program)");
  });
  expect(silent.map(({ pathname }) => basename(pathname))).toEqual([]);
});

test.each(vendors)("the first call of %s has the same call with curl", (vendor) => {
  const [guide] = guidesIn(`specs/${vendor}/guides/first-call.md`);
  if (guide) expect(blocksOf(guide, "sh run")).toHaveLength(1);
});

test("no address with a query is without quotes in a shell", () => {
  const files = ["README.md", "CONTRIBUTING.md", "{docs,packages,specs,tools}/**/*.md"];
  const ours = globSync(files, {
    cwd: repositoryRoot,
    exclude: (name) => /(^|\/)(node_modules|dist)$/.test(name),
  });
  const bare = ours.filter((file) =>
    /^[^'"\n]*\bcurl [^'"\n]*http[^'"\s]*\?/m.test(
      readFileSync(`${repositoryRoot}${file}`, "utf8"),
    ),
  );
  expect(bare).toEqual([]);
});

// A guide whose sample vendor has been removed needs another sample: it cannot run.
const running = general.filter((guide) =>
  readmeSamples(guide).every(({ code }) =>
    [...code.matchAll(/@carespec\/([\w-]+)/g)].every(
      ([, name = ""]) => name === "mock" || vendors.includes(name),
    ),
  ),
);
for (const guide of running.filter((each) => readmeSamples(each).length > 0)) {
  describe(basename(guide.pathname), () => {
    if (readmeSamples(guide).some(({ code }) => code.includes("playwright-core"))) useChromium();
    describeReadme({
      readme: guide,
      testFile: import.meta.url,
      // Other programs have a mock of their own.
      ...(readmeSamples(guide).some(({ code }) => code.includes("http://127.0.0.1:4010/")) && {
        answer: async () => (await createMock()).fetch,
      }),
    });
  });
}

/** Names the browser as a reader would who has one. */
function useChromium(): void {
  beforeAll(async () => {
    const { path, env } = await findChromium();
    for (const [name, value] of Object.entries({ ...env, CHROMIUM_PATH: path })) {
      vi.stubEnv(name, value);
    }
  });
  afterAll(() => void vi.unstubAllEnvs());
}

describe("the commands of guides", () => {
  let server: Listening;
  beforeAll(async () => {
    server = await (await createMock()).listen(0);
  });
  afterAll(() => server?.close());

  const commands = all.flatMap((guide) =>
    blocksOf(guide, "sh run").map((code) => ({ guide: basename(guide.pathname), code })),
  );

  test.each(commands)("of $guide are answered with success", async ({ code }) => {
    const own = code
      .replaceAll("http://127.0.0.1:4010", server.url)
      .replaceAll("curl -s", "curl -s --fail --noproxy '*'");
    const { stdout } = await promisify(execFile)("sh", ["-ec", own], { cwd: repositoryRoot });
    expect(stdout).toMatch(/^([[{]|\d+ operations in )/);
  });
});
