import { describe, expect, it } from "vitest";
import { isAwaitedByNpm, watchParents } from "../src/parents.ts";

describe("a command that npm waits for", () => {
  it.each<[script: string | undefined, isAwaited: boolean]>([
    ["carespec-mock", true],
    ["carespec-mock --port 4010", true],
    ["npm run build && carespec-mock", true],
    ["carespec-mock > log.txt 2>&1", true],
    ["carespec-mock &> log.txt", true],
    ["carespec-mock &", false],
    ["carespec-mock & vitest", false],
    ["(carespec-mock &)", false],
    ["nohup carespec-mock", false],
    ["setsid carespec-mock", false],
    ["vitest run", false],
    ["", false],
    [undefined, false],
  ])("is seen by its script %j: %s", (script, isAwaited) => {
    const env = script === undefined ? {} : { npm_lifecycle_script: script };
    expect(isAwaitedByNpm("carespec-mock", env)).toBe(isAwaited);
  });
});

it("says that the parents are there as long as they are", () => {
  expect(watchParents()()).toBe(false);
});
