import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMock } from "@carespec/mock";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readmeSamples } from "./readme-samples.ts";

/**
 * Tests the README of a vendor's package: each block runs as it is, against its own mock, prints
 * what its comments say, and compiles.
 *
 * @param testFile - `import.meta.url` of a test in the package's `test` folder
 */
export function describeReadme(vendor: string, testFile: string): void {
  const folder = new URL("./tmp/", testFile);
  const samples = readmeSamples(new URL("../README.md", testFile));
  const fileOf = (index: number) => fileURLToPath(new URL(`readme-${index}.ts`, folder));

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    for (const [index, { code }] of samples.entries()) writeFileSync(fileOf(index), code);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });

  describe("the README's code", () => {
    it("is there", () => {
      expect(samples.length).toBeGreaterThan(0);
      for (const { output } of samples) expect(output).not.toEqual([]);
    });

    it.each([...samples.entries()])("runs on the mock: block %i", async (index, { output }) => {
      const mock = await createMock({ vendors: [vendor] });
      vi.stubGlobal("fetch", mock.fetch);
      const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
      await import(/* @vite-ignore */ fileOf(index));
      expect(log.mock.calls.map((values) => values.join(" "))).toEqual(output);
    });

    it("compiles", () => {
      const project = { extends: "../../tsconfig.json", include: ["*.ts"] };
      writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(project));
      const { status, stdout } = spawnSync("npx", ["tsc", "-p", fileURLToPath(folder)]);
      expect(stdout.toString()).toBe("");
      expect(status).toBe(0);
    });
  });
}
