import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Copies, cleanDocument, createCopies } from "./support/copies.ts";

const PROGRAM = fileURLToPath(new URL("../bin/carespec-lint.js", import.meta.url));

let copies: Copies;
beforeAll(() => {
  copies = createCopies();
});
afterAll(() => copies?.remove());

function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, CARESPEC_LINT_FORMAT: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    env: { ...inherited, CARESPEC_LINT_TODAY: "2026-02-28", ...env },
  });
  return { status, stdout, stderr };
}

describe("carespec-lint", () => {
  it("passes a clean document, with its path from the top of the repository", () => {
    const document = relative(repositoryRoot, cleanDocument);
    expect(run([cleanDocument])).toEqual({
      status: 0,
      stdout: `${document}: 0 errors, 0 warnings, 0 waived\n`,
      stderr: "",
    });
  });

  it("shows what both tools find in one round, and the other documents too", () => {
    const both = copies.make("both", [
      { file: "openapi.yaml", from: "https://api", to: "http://api" },
      { file: "components/parameters/Page.yaml", from: "description:", to: "x-any:" },
    ]);
    const { status, stdout } = run([both, cleanDocument]);
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/Page\.yaml:1:1 parameter-description /),
      expect.stringMatching(/Page\.yaml:3:\d+ carespec-extensions /),
      expect.stringMatching(/openapi\.yaml:8:\d+ carespec-https .*carespec-https\.md\)$/),
      expect.stringMatching(/: 3 errors, 0 warnings, 0 waived$/),
      expect.stringMatching(/: 0 errors, 0 warnings, 0 waived$/),
    ]);
  });

  it("says of a root that cannot be parsed where and why, and lints the others", () => {
    const broken = copies.make("broken", [{ file: "openapi.yaml", from: "info:", to: "info: [" }]);
    const { status, stdout } = run([broken, cleanDocument]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/openapi\.yaml:\d+:\d+ unreadable this is not YAML \(.*\): correct/);
    expect(stdout).toMatch(/fixtures\/house\/openapi\.yaml: 0 errors/);
  });

  it("refuses what no linter could read, before they run, and lints the others", () => {
    const circle = copies.make("circle", [
      { file: "components/schemas/Problem.yaml", to: "$ref: BranchName.yaml\n" },
      { file: "components/schemas/BranchName.yaml", to: "$ref: Problem.yaml\n" },
      {
        file: "lint-waivers.yaml",
        to: "- { rule: struct, at: openapi.yaml#/info, reason: So. }\n",
      },
    ]);
    const { status, stdout, stderr } = run([circle, cleanDocument]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/\/schemas\/.*\.yaml:1:1 unreadable this refers to itself: /),
      expect.stringMatching(/: 1 error, 0 warnings, 0 waived$/),
      expect.stringMatching(/: 0 errors, 0 warnings, 0 waived$/),
    ]);
  });

  it("passes warnings", () => {
    const old = copies.make("old", [
      { file: "paths/readers.yaml", from: "2026-01-31", to: "2024-01-31" },
    ]);
    expect(run([old])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/warning carespec-evidence-age .*\n.*: 0 errors, 1 warning/),
    });
  });

  it("writes the format of GitHub where its runner is", () => {
    const http = copies.make("http", [
      { file: "openapi.yaml", from: "https://api", to: "http://api" },
    ]);
    const command = /^::error file=.*,line=8,col=\d+,title=carespec-https::/;
    expect(run([http], { GITHUB_ACTIONS: "true" }).stdout).toMatch(command);
    expect(run(["--format", "text", http], { GITHUB_ACTIONS: "true" }).stdout).not.toMatch(command);
    expect(JSON.parse(run(["--format", "json", http]).stdout)).toMatchObject({ errors: 1 });
  });

  it("counts what is waived, and shows it on request", () => {
    const waived = copies.make("waived", [
      { file: "openapi.yaml", from: "https://api", to: "http://api" },
      {
        file: "lint-waivers.yaml",
        to: "- { rule: carespec-https, at: openapi.yaml#/servers/0/url, reason: Printed so. }\n",
      },
    ]);
    expect(run([waived])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/1 waived\n$/),
    });
    expect(run(["--waived", waived]).stdout).toMatch(/:8:\d+ waived carespec-https /);
  });

  it.each([
    ["a document that does not exist", ["no-such.yaml"], "no-such.yaml does not exist"],
    ["an unknown format", ["--format", "xml", cleanDocument], 'there is no format "xml"'],
    ["no document", [], "no document is named"],
  ])("refuses %s in one line", (_, args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
