import { describe, expect, it, vi } from "vitest";
import { openDataFolder } from "./support/data-file.ts";
import { fixture } from "./support/fixture.ts";
import { serveInProcess } from "./support/in-process.ts";
import { startCli, startServer } from "./support/process.ts";

const { dataFile } = openDataFolder();
const spec = fixture("library.yaml");

const typed = dataFile(
  `const greeting: string = "from the plugin";
export default {
  create: () => ({ guard: (): object => ({ status: 404, rule: "none", reason: greeting }) }),
};
`,
  "plugin.ts",
);

const broken = dataFile("\n\nexport default => {};", "broken.mjs");

describe("carespec-mock --spec FILE --plugin FILE", () => {
  it("serves the document with the rules of a TypeScript file, and lists it once", async () => {
    const { url, stdout } = await serveInProcess(["--spec", spec, "--plugin", typed]);
    const response = await fetch(`${url}/books/1`);
    expect(response.status).toBe(404);
    expect(response.headers.get("x-mock-reason")).toMatch(/^from the plugin \[spec\/none; /);
    expect(stdout.match(new RegExp(`^ +${url} +\\w`, "gm"))).toHaveLength(1);
  });

  it("goes on where a handler leaves a promise that is rejected later, and tells it", async () => {
    const code = `const reject = () => Promise.reject(new Error("too late"));
export default { create: () => ({ operations: { getBook: () => void setTimeout(reject, 5) } }) };`;
    const plugin = dataFile(code, "late.mjs");
    const { url, output } = await startServer(["--spec", spec, "--plugin", plugin]);
    await fetch(`${url}/books/1`);
    await vi.waitFor(() => expect(output.stderr).toMatch(/Error: too late\n +at .*reject/), 60_000);
    expect((await fetch(`${url}/books/1`)).status).toBe(200);
  });

  it("logs a handler's error with its stack, and tells the client the operation", async () => {
    const code = `function locate() { throw new Error("boom"); }
export default { create: () => ({ operations: { getBook: () => locate() } }) };`;
    const plugin = dataFile(code, "throwing.mjs");
    const { url, output } = await startServer(["--spec", spec, "--plugin", plugin]);
    const text = await (await fetch(`${url}/books/1`)).text();
    expect(JSON.parse(text).detail).toBe("getBook threw: boom");
    expect(text).not.toContain("throwing.mjs");
    await vi.waitFor(
      () => expect(output.stdout).toMatch(/Error: boom\n +at locate .*throwing\.mjs:1:/),
      60_000,
    );
  });

  it.each([
    [
      "without --spec",
      ["--plugin", typed],
      "carespec-mock: --plugin requires a document: add --spec FILE\n",
    ],
    [
      "with the place for a file that is not JavaScript",
      ["--spec", spec, "--plugin", broken],
      `carespec-mock: ${broken} cannot be loaded: Unexpected token '=>' (${broken}:3)\n`,
    ],
    [
      "for a file that does not exist",
      ["--spec", spec, "--plugin", "missing.mjs"],
      "carespec-mock: cannot read the plugin missing.mjs: check that the file exists and is readable\n",
    ],
  ])("ends with 1 and one line %s", async (_, args, line) => {
    const { output, ended } = startCli(["--port", "0", ...args]);
    expect([await ended, output]).toEqual([1, { stdout: "", stderr: line }]);
  });
});
