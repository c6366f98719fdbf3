import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@carespec/document";
import { createMock, type Listening } from "@carespec/mock";
import { describeReadme } from "@carespec/test-support/describe-readme";
import { blocksOf, readmeSamples } from "@carespec/test-support/readme-samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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
    const { stdout } = await promisify(execFile)("sh", ["-ec", own]);
    expect(stdout).toMatch(/^[[{]/);
  });
});
