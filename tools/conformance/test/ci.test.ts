import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** What the steps of a workflow run. */
function readRuns(workflow: string): string[] {
  const values = read(`.github/workflows/${workflow}`).matchAll(/^[ -]*run: *(.*)$/gm);
  return [...values].map(([, value = ""]) => value);
}

describe("CI", () => {
  it("runs .ci/run and nothing else", () => {
    expect(readRuns("ci.yml")).toEqual([".ci/run"]);
  });

  it("sets up what the README's test command sets up, and installs nothing else", () => {
    const commands = read(".ci/run")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(commands.at(-1)).toBe("npm ci && npm test");
    expect(read("README.md")).toMatch(/^npm ci && npm test\b/m);
    for (const command of commands) {
      expect(command).not.toMatch(
        /\b(apt(-get)?|dpkg|dnf|apk|brew|curl|wget|sudo|npm (i|install))\b/,
      );
    }
  });

  it("shuffles the tests by a seed that it prints", () => {
    const [, seed, print] = /^export (TEST_SEED=.*)\n(.*)$/m.exec(read(".ci/run")) ?? [];
    expect(seed).toMatch(/^TEST_SEED="\$\{TEST_SEED:-\$\(date \+%s\)\}"$/);
    expect(print).toBe('echo "TEST_SEED=$TEST_SEED"');
  });
});
