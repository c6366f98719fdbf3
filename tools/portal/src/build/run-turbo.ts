import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { QUIET, turboProgram } from "./turbo-program.ts";

/** Where and with what turbo runs. */
export interface TurboOptions {
  root: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Called with a package's name when a task of it starts, not when its result is in the cache. */
  onStart?: (name: string) => void;
}

const running = new Set<ChildProcess>();
// Who is ended while it builds leaves no build behind.
process.once("exit", () => running.forEach(endTree));

/**
 * Runs turbo's tasks.
 *
 * @returns `undefined` where all succeed, else what the tasks that failed have printed
 */
export async function runTurbo(options: TurboOptions): Promise<string | undefined> {
  const { root, args, env, onStart } = options;
  const flags = ["--output-logs=new-only", "--log-order=stream", "--log-prefix=task"];
  const child = spawn(process.execPath, [turboProgram(), "run", ...flags, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, since turbo starts processes.
    detached: process.platform !== "win32",
    env: { ...process.env, ...QUIET, FORCE_COLOR: "0", ...env },
  });
  running.add(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      const [, name] = /^(\S+):\S+: cache (?:miss|bypass)/.exec(line) ?? [];
      if (name) onStart?.(name);
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  running.delete(child);
  return status === 0 ? undefined : failureOf(lines);
}

/** The lines of the tasks that failed, without those of npm; all lines where turbo itself failed. */
function failureOf(lines: string[]): string {
  const failed = lines.flatMap((line) => /^(\S+#\S+):\s+ERROR /.exec(line)?.[1] ?? []);
  const prefixes = failed.map((task) => `${task.replace("#", ":")}: `);
  const own = lines.flatMap((line) => {
    const prefix = prefixes.find((start) => line.startsWith(start));
    const text = prefix && line.slice(prefix.length);
    return text && !/^(npm error|> |cache )/.test(text) ? [line] : [];
  });
  return (own.length > 0 ? own : lines).join("\n");
}

function endTree(child: ChildProcess): void {
  if (process.platform === "win32" || child.pid === undefined) child.kill();
  else process.kill(-child.pid, "SIGTERM");
}
