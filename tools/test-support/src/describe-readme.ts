import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readmeSamples } from "./readme-samples.ts";

type Fetch = typeof globalThis.fetch;

/** A README and what its samples need. */
export interface ReadmeFacts {
  readme: URL;
  /**
   * `import.meta.url` of a test in the `test` folder of a workspace, whose `tsconfig.json` and
   * packages the samples are read with.
   */
  testFile: string;
  /** Makes a `fetch` that answers a sample's calls of `http://127.0.0.1:4010`. Default: none. */
  answer?: () => Promise<Fetch>;
  /** What tests and the samples' folder are called, different ones in one file. Default: its name. */
  title?: string;
  /** Compiler options that differ from the workspace's. */
  compilerOptions?: Record<string, unknown>;
}

/**
 * Tests the TypeScript of a README: each block runs as it is and prints what its comments say,
 * each block that is a test passes, and all compile.
 */
export function describeReadme({
  readme,
  testFile,
  answer,
  title = readme.pathname.split("/").at(-1) ?? "",
  compilerOptions = {},
}: ReadmeFacts): void {
  const folder = new URL(`./tmp/${title.replace(/\W+/g, "-").toLowerCase()}/`, testFile);
  const samples = readmeSamples(readme).map((sample, index) => ({
    ...sample,
    file: fileURLToPath(new URL(`readme-${index}.ts`, folder)),
  }));
  const scripts = samples.filter(({ isTest }) => !isTest);

  const writeFiles = () => {
    mkdirSync(folder, { recursive: true });
    for (const { file, code } of samples) writeFileSync(file, code);
  };
  beforeAll(writeFiles);
  afterAll(() => rmSync(folder, { recursive: true }));

  describe(`the scripts of ${title}`, () => {
    afterEach(() => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    });

    it("are there, and say what they print", () => {
      expect(scripts.length).toBeGreaterThan(0);
      for (const { output } of scripts) expect(output).not.toEqual([]);
    });

    it.each(scripts)("run and print what they say: $file", async ({ file, output }) => {
      if (answer) vi.stubGlobal("fetch", documentedOriginOnly(await answer()));
      const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
      await import(/* @vite-ignore */ file);
      expect(log.mock.calls.map((values) => values.join(" "))).toEqual(output);
    });
  });

  if (samples.length > scripts.length) {
    describe(`the tests of ${title}`, async () => {
      // Vitest collects the tests before it runs any hook.
      writeFiles();
      for (const { code, file, isTest } of samples) {
        if (!isTest) continue;
        if (!/^it\(/m.test(code)) throw new Error(`${file} imports vitest and has no test`);
        await import(/* @vite-ignore */ file);
      }
    });
  }

  it(`${title} has code that compiles`, () => {
    const project = { extends: "../../../tsconfig.json", compilerOptions, include: ["*.ts"] };
    writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(project));
    const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
    const args = [tsc, "-p", fileURLToPath(folder)];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect([stdout, status]).toEqual(["", 0]);
  });
}

/** Samples call the mock that the README has started before, wherever the test's own is. */
function documentedOriginOnly(answer: Fetch): Fetch {
  return (input, init) => {
    const request = new Request(input, init);
    expect(new URL(request.url).origin).toBe("http://127.0.0.1:4010");
    return answer(request);
  };
}
