import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** How to run a command. */
export interface RunOptions {
  env?: Record<string, string>;
  cwd?: string;
}

/**
 * Runs a command to its end and resolves with what it prints.
 *
 * @throws Error in one line: the command and its first error (as apt writes them) or its last word
 */
export async function run(
  command: string,
  args: readonly string[],
  { env = {}, cwd }: RunOptions = {},
): Promise<string> {
  try {
    const options = {
      env: { ...process.env, ...env },
      timeout: 300_000,
      maxBuffer: 64 * 1024 * 1024,
      ...(cwd ? { cwd } : {}),
    };
    const { stdout } = await promisify(execFile)(command, args, options);
    return stdout;
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    const [complaint = stderr.trim().split("\n").at(-1) || message] = /^E: .*$/m.exec(stderr) ?? [];
    throw new Error(`${command} failed: ${complaint}`, { cause: error });
  }
}
