import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMock } from "@carespec/mock";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readmeSamples } from "./support/readme.ts";

const folder = new URL("./tmp/", import.meta.url);
const samples = readmeSamples();
const fileOf = (index: number) => fileURLToPath(new URL(`readme-${index}.ts`, folder));

beforeAll(async () => {
  const mock = await createMock({ vendors: ["healthily"] });
  vi.stubGlobal("fetch", mock.fetch);
  mkdirSync(folder, { recursive: true });
  samples.forEach(({ code }, index) => {
    writeFileSync(fileOf(index), code);
  });
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
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await import(/* @vite-ignore */ fileOf(index));
    expect(log.mock.calls.map((values) => values.join(" "))).toEqual(output);
  });

  it("compiles", () => {
    const project = { extends: "../../tsconfig.json", include: ["*.ts"] };
    writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(project));
    const { status, stdout } = spawnSync("npx", ["tsc", "-p", "."], { cwd: folder });
    expect(stdout.toString()).toBe("");
    expect(status).toBe(0);
  });
});
