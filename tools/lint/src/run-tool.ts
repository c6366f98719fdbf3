import { execFile } from "node:child_process";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";

/** Runs a linter's program and returns what it prints; findings make it exit with 1. */
export function runTool(
  program: string,
  args: string[],
): Promise<{ stdout: string; stderr: string }> {
  const options = {
    cwd: repositoryRoot,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (_error, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
  });
}

/** What to tell the user where a linter could not begin. */
export function failure(linter: string, printed: string): UserError {
  return new UserError(`${linter} lint failed: ${printed.trim().replaceAll(/\s*\n\s*/g, " · ")}`);
}
