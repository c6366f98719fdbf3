import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { startCli } from "./support/process.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(readme)?.[1];
  if (!found) throw new Error(`README.md has no ${language} block`);
  return found;
}

describe("README.md", () => {
  it("has library code that runs and prints what it says", async () => {
    const [first, ...lines] = block("ts").split("\n");
    expect(first).toBe('import { createMock } from "@carespec/mock";');
    const printed: unknown[][] = [];
    const console = { log: (...values: unknown[]) => void printed.push(values) };
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    await AsyncFunction("createMock", "console", lines.join("\n"))(createMock, console);
    expect(printed).toEqual([
      [503, 200],
      [200, "[redacted]"],
    ]);
  });

  it("names no option that the command line does not have", async () => {
    const { ended, output } = startCli(["--help"]);
    await ended;
    const options = block("sh").match(/--[a-z][\w-]*/gi) ?? [];
    expect(options.length).toBeGreaterThan(3);
    expect(options.filter((option) => !output.stdout.includes(`${option} `))).toEqual([]);
  });
});
