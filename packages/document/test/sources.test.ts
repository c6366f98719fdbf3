import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isEvidence, readSources, sourcesOf } from "../src/index.ts";

const good = {
  id: "api-page",
  title: "Reference",
  address: "https://vendor.test/reference",
  prints: "every operation",
  checked: "2026-01-31",
  ceiling: "documented",
};

function folderWith(text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-sources-"));
  if (text !== undefined) writeFileSync(join(folder, "sources.yaml"), text);
  return folder;
}
const read = (...sources: unknown[]) => readSources(folderWith(JSON.stringify({ sources })));

describe("sources.yaml", () => {
  it("lists sources in its order", () => {
    const seed = { ...good, id: "seed", address: "seeds/001_f48f.txt", fingerprint: "00ff" };
    const recording = { ...good, id: "calls", address: "recordings/2026-01_calls.har" };
    expect(read(good, seed, recording)).toEqual([good, seed, recording]);
  });

  it("may be missing", () => {
    expect(readSources(folderWith())).toBeUndefined();
  });

  it.each([
    ["no list", "a: 1", /sources\.yaml has no list "sources"/],
    ["nothing", "", /has no list "sources"/],
    ["no YAML", "a: [", /neither JSON nor YAML/],
  ])("with %s is refused", (_, text, message) => {
    expect(() => readSources(folderWith(text))).toThrow(message);
  });

  it.each([
    ["a text", "api-page", /source number 1: write an object with id/],
    ["no title", { ...good, title: undefined }, /source "api-page": give it title/],
    ["a date that YAML would not keep", { ...good, checked: 20260131 }, /give it checked/],
    ["no real day", { ...good, checked: "2026-02-30" }, /write checked as a real day/],
    ["an id with capitals", { ...good, id: "API" }, /lower-case words with hyphens/],
    ["no address", { ...good, address: "the forum" }, /http\(s\) address, seeds/],
    ["a path that leads away", { ...good, address: "seeds/../x.txt" }, /http\(s\) address, seeds/],
    [
      "a recording in another folder",
      { ...good, address: "recordings/../x.har" },
      /seeds\/<name>\.txt or recordings\/<name>/,
    ],
    ["a recording without a name", { ...good, address: "recordings/" }, /or recordings/],
    ["an unknown ceiling", { ...good, ceiling: "sure" }, /documented, partial, inferred/],
    ["an unknown key", { ...good, note: "x" }, /"note" is not a key of a source/],
    ["sections as a list", { ...good, sections: [] }, /sections maps headings/],
  ])("with %s is refused", (_, source, message) => {
    expect(() => read(source)).toThrow(message);
  });

  it("with one id twice is refused", () => {
    expect(() => read(good, good)).toThrow(/source "api-page": another source has the same id/);
  });
});

describe("evidence", () => {
  const evidence = { status: "partial", checked: "2026-01-31" };
  it.each([
    ["one source", "a", ["a"], true],
    ["several", ["a", "b"], ["a", "b"], true],
    ["none", undefined, [], false],
    ["an empty list", [], [], false],
  ])("with %s", (_, source, sources, isOne) => {
    const own = { ...evidence, ...(source !== undefined && { source }) } as never;
    expect(sourcesOf(own)).toEqual(sources);
    expect(isEvidence(own)).toBe(isOne);
  });
});
