import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { startCli } from "./support/process.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code = ""]) => code,
  );

/** What the comments behind `console.log` say that it prints. */
const printedBy = (code: string) =>
  [...code.matchAll(/^\s*console\.log\(.*; \/\/ (.*)$/gm)].map(([, text = ""]) => text);

const folder = new URL("./tmp/", import.meta.url);
const samples = blocks("ts").map((code, index) => ({
  code,
  file: fileURLToPath(new URL(`readme-${index}.ts`, folder)),
}));
const tests = samples.filter(({ code }) => code.includes('from "vitest"'));
const scripts = samples.filter((sample) => !tests.includes(sample));

mkdirSync(folder, { recursive: true });
for (const { file, code } of samples) writeFileSync(file, code);
afterAll(() => rmSync(folder, { recursive: true }));

describe("README.md's scripts", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(scripts)("run and print what they say: $file", async ({ code, file }) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await import(/* @vite-ignore */ file);
    const printed = log.mock.calls.map((values) => values.join(" "));
    expect(printed.length).toBeGreaterThan(0);
    expect(printed).toEqual(printedBy(code));
  });
});

describe("README.md's tests", async () => {
  for (const { file } of tests) await import(/* @vite-ignore */ file);
});

describe("README.md", () => {
  it("has code for the library, for Vitest and for MSW", () => {
    expect([scripts.length, tests.length]).toEqual([2, 1]);
    expect(tests[0]?.code).toMatch(/^it\(/m);
  });

  it("has code that compiles", () => {
    // As in most projects, and not as strictly as here.
    const compilerOptions = { noUncheckedIndexedAccess: false };
    const project = { extends: "../../tsconfig.json", compilerOptions, include: ["*.ts"] };
    writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(project));
    const { status, stdout } = spawnSync("npx", ["tsc", "-p", fileURLToPath(folder)]);
    expect([stdout.toString(), status]).toEqual(["", 0]);
  });

  it("names no option that the command line does not have", async () => {
    const { ended, output } = startCli(["--help"]);
    await ended;
    const options =
      blocks("sh")
        .join("\n")
        .match(/--[a-z][\w-]*/gi) ?? [];
    expect(options.length).toBeGreaterThan(3);
    expect(options.filter((option) => !output.stdout.includes(`${option} `))).toEqual([]);
  });
});
