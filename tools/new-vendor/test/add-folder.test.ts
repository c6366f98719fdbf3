import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { vendorsIn } from "../src/add/add-folder.ts";
import { readOptions } from "../src/cli/options.ts";
import { inParallel } from "../src/house/in-parallel.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (...files: string[]) => {
  for (const file of files) writeFileSync(join(folder, file), "{}");
  return vendorsIn(folder, readOptions(["--from-folder", folder], "/"));
};

describe("a folder of documents", () => {
  it("becomes a vendor for each, named like its file", () => {
    expect(found("b-v2.yaml", "a.json", "c.yml", "notes.txt")).toMatchObject([
      { name: "a", source: { kind: "openapi", file: join(folder, "a.json") } },
      { name: "b-v2", source: { kind: "openapi", file: join(folder, "b-v2.yaml") } },
      { name: "c", source: { kind: "openapi", file: join(folder, "c.yml") } },
    ]);
  });

  it("is refused with the reason where it does not say which vendors", () => {
    expect(() => found()).toThrow("has no .json, .yaml or .yml file");
    expect(() => found("a.json", "a.yaml")).toThrow("has two documents for a");
    expect(() => vendorsIn(join(folder, "none"), readOptions([], "/"))).toThrow("is not a folder");
  });
});

describe("work in parallel", () => {
  it("gives results in the order of the things", async () => {
    expect(await inParallel([3, 1, 2], async (number) => number * 2)).toEqual([6, 2, 4]);
  });

  it("waits for what has begun after a failure, and begins nothing more", async () => {
    const ended: number[] = [];
    const numbers = Array.from({ length: 1_000 }, (_, number) => number);
    const work = async (number: number) => {
      if (number === 0) throw new Error("broken");
      await new Promise((resolve) => setImmediate(resolve));
      ended.push(number);
    };
    await expect(inParallel(numbers, work)).rejects.toThrow("broken");
    const count = ended.length;
    expect(count).toBeLessThan(numbers.length - 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toHaveLength(count);
  });
});
