import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failure, runTool } from "../src/run-tool.ts";
import { timeLimit } from "../src/time-limit.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-run-tool-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tool(source: string) {
  const program = join(folder, "tool.mjs");
  writeFileSync(program, source);
  return { name: "Any", program };
}

it("returns what a tool prints, whatever its exit status", async () => {
  const printing = tool("console.log('out'); console.error('err'); process.exitCode = 1;");
  expect(await runTool(printing, [], 60_000)).toEqual({ stdout: "out\n", stderr: "err\n" });
});

it("kills a tool that takes too long, with what it has started, and says so in a line", async () => {
  const child = join(folder, "child.txt");
  const endless = tool(`
    import { spawn } from "node:child_process";
    import { writeFileSync } from "node:fs";
    const { pid } = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
    writeFileSync(${JSON.stringify(child)}, String(pid));
    for (;;);
  `);
  // Returns only once the child has closed the output that it shares.
  await expect(runTool(endless, [], 3000)).rejects.toThrow(
    /^Any did not end within 3 seconds and was stopped: [^\n]*$/,
  );
  const isAlive = () => {
    try {
      return process.kill(Number(readFileSync(child, "utf8")), 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isAlive).toBe(false);
});

it("gives documents of many files more time", () => {
  const folders = ["few", "many"].map((name) => join(folder, name));
  for (const [index, count] of [20, 1000].entries()) {
    const paths = join(folders[index] ?? "", "paths");
    mkdirSync(paths, { recursive: true });
    for (let number = 0; number < count; number += 1)
      writeFileSync(join(paths, `${number}.yaml`), "");
  }
  const [few, many] = folders.map((each) => join(each, "openapi.yaml"));
  expect(timeLimit([few ?? ""])).toBe(120_000);
  expect(timeLimit([many ?? ""])).toBe(320_000);
});

describe("a failure is one line, without machine paths and sources:", () => {
  const trace = `file://${repositoryRoot}/node_modules/any/lib/chunks/AB.js:12
var a=${"b(c);".repeat(100)}
                 ^

TypeError: Cannot read properties of undefined (reading 'x')
    at Object.<anonymous> (/home/any/node_modules/any/lib/index.js:1:2)
    at node:internal/main/run_main_module:36:49

Node.js v24.1.0
`;
  it.each([
    ["a stack", trace, "TypeError: Cannot read properties of undefined (reading 'x')"],
    [
      "a path of the repository",
      `Error: cannot read ${repositoryRoot}/specs/any/redocly.yaml\n`,
      "Error: cannot read specs/any/redocly.yaml",
    ],
    [
      "another path",
      "cannot read '/home/any/rules/.spectral.yaml'",
      "cannot read '.spectral.yaml'",
    ],
    ["an address", "see https://example.org/a/b/c", "see https://example.org/a/b/c"],
    ["colours", "\u001b[31mwrong rule\u001b[0m\n\n", "wrong rule"],
    ["nothing", "\n", "it printed nothing that says why"],
  ])("%s", (_, stderr, reason) => {
    const { message } = failure({ name: "Any", program: "" }, { stdout: "", stderr });
    expect(message).toBe(`Any failed: ${reason}`);
  });
});
