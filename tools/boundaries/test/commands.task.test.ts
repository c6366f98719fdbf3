import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { listRepositoryFiles } from "../src/repository-files.ts";
import { isSource } from "../src/source-files.ts";

/** Files that Node runs: those of a `bin`, and those that call `runCommand` when they are loaded. */
const commands = listRepositoryFiles(repositoryRoot).filter((path) => {
  if (!isSource(path) || path.includes("/test/")) return false;
  return /^(#!|await runCommand\()/m.test(readFileSync(join(repositoryRoot, path), "utf8"));
});

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: repositoryRoot,
    encoding: "utf8",
    timeout: 100_000,
  });
  return { status, stdout, stderr };
}

it("are all found", () => expect(commands.length).toBeGreaterThan(8));

describe.each(commands)("%s", (command) => {
  it("prints its usage for --help and does nothing else", () => {
    const { status, stdout, stderr } = run(command, "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: /);
  });

  // The name of a new folder is free: only what comes after it is too much.
  const before = command.startsWith("packages/create/") ? ["a-folder"] : [];

  it.each(["--no-such", "no-such"])("refuses %s in one line", (argument) => {
    const { status, stdout, stderr } = run(command, ...before, argument);
    // Where 1 means findings, a mistake is 2.
    expect({ status, stdout }).toEqual({ status: status === 2 ? 2 : 1, stdout: "" });
    expect(stderr).toMatch(/^[^\n]*no-such[^\n]*\n$/);
  });
});
