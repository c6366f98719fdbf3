import { describe, expect, it } from "vitest";
import { createProgress } from "../src/build/progress.ts";

function progressOf(...names: string[]): string[] {
  const printed: string[] = [];
  const progress = createProgress((text) => printed.push(text));
  for (const name of names) progress.start(name);
  progress.end();
  return printed;
}

describe("progress", () => {
  it("says each part once, in words, and then how long it took", () => {
    const printed = progressOf(
      "@carespec/spec-ants",
      "@carespec/specs",
      "@carespec/core",
      "@carespec/mock",
      "@carespec/docs",
      "@carespec/ants",
    );
    expect(printed).toEqual([
      "Building the documents …\n",
      "Building the clients …\n",
      "Building the mock …\n",
      "Building the docs site …\n",
      expect.stringMatching(/^Built in \d+ s\.\n$/),
    ]);
  });

  it("says nothing where all comes from the cache", () => expect(progressOf()).toEqual([]));
});
