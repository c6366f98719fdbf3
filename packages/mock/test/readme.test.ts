import { describeReadme } from "@carespec/test-support/describe-readme";
import { blocksOf, readmeSamples } from "@carespec/test-support/readme-samples";
import { describe, expect, it } from "vitest";
import { runInProcess } from "./support/in-process.ts";

const readme = new URL("../README.md", import.meta.url);

describeReadme({
  readme,
  testFile: import.meta.url,
  // As in most projects, and not as strictly as here.
  compilerOptions: { noUncheckedIndexedAccess: false },
});

describe("the skill for coding agents", () => {
  describeReadme({
    readme: new URL("../SKILL.md", import.meta.url),
    testFile: import.meta.url,
  });
});

it("has code for the library, for Vitest and for MSW", () => {
  const tests = readmeSamples(readme).map(({ isTest }) => isTest);
  expect(tests.sort()).toEqual([false, false, true]);
});

async function helpOf(command: string[]): Promise<string> {
  return (await runInProcess([...command, "--help"])).stdout;
}

it("names no option that the command line does not have", async () => {
  const stdout = [await helpOf([]), await helpOf(["report"]), await helpOf(["replay"])].join("\n");
  const options =
    blocksOf(readme, "sh")
      .join("\n")
      .match(/--[a-z][\w-]*/gi) ?? [];
  expect(options.length).toBeGreaterThan(3);
  expect(options.filter((option) => !stdout.includes(`${option} `))).toEqual([]);
});
