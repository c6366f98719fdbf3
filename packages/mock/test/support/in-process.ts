import { onTestFinished, vi } from "vitest";
import { run } from "../../src/cli.ts";

/** What a command left behind. */
export interface Ended {
  code: number | NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs the command line from its sources in this process, until it fails: for tests of what it says,
 * one at a time. A process each would load Prism again and again.
 */
export async function runInProcess(
  args: string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const output = capture();
  // Ends the run where a process would end.
  vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Exit(Number(code));
  });
  for (const [name, value] of Object.entries({ PORT: undefined, ...env })) vi.stubEnv(name, value);
  try {
    await run([process.execPath, "carespec-mock", ...args]);
    return { code: Number(process.exitCode ?? 0), ...output };
  } catch (error) {
    if (error instanceof Exit) return { code: error.code, ...output };
    throw error;
  } finally {
    restore();
  }
}

/**
 * Starts the command line from its sources in this process until the test is over: on a free port, or where
 * the environment says. It logs no requests, since these go past `process.stdout`.
 */
export async function serveInProcess(
  args: string[],
  env: Record<string, string> = { PORT: "0" },
): Promise<{ url: string; stdout: string; stderr: string }> {
  const output = capture();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    const argv = [process.execPath, "carespec-mock", "--log-level", "silent"];
    await run([...argv, ...args], (close) => onTestFinished(() => void close()));
    const [, url] = /listens on (\S+)\n/.exec(output.stdout) ?? [];
    if (url === undefined) throw new Error(`does not serve: ${output.stderr}`);
    return { url, ...output };
  } finally {
    restore();
  }
}

/** What this process writes from now on, instead of writing it. */
function capture(): { stdout: string; stderr: string } {
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      output[stream] += text;
      return true;
    });
  }
  return output;
}

class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

function restore(): void {
  process.exitCode = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
}
