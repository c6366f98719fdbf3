import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { atFileEnd } from "@carespec/test-support/file-end";

const bin = fileURLToPath(new URL("../../bin/carespec-mock.js", import.meta.url));
const dist = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** A process and all that it has printed so far. */
export interface Running {
  child: ChildProcess;
  output: { stdout: string; stderr: string };
  /** Resolves with the exit code, or with the signal that ended the process. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a Node script; it is killed when the test file ends, if it still lives. */
export function startNode(script: string, args: string[], env?: NodeJS.ProcessEnv): Running {
  const running = startNodeForMany(script, args, env);
  atFileEnd(() => running.child.kill("SIGKILL"));
  return running;
}

/** Starts a Node script that ends by itself once its input does, with the process of the tests. */
export function startNodeForMany(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Running {
  return startProgram(process.execPath, [script, ...args], env);
}

function startProgram(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Running {
  const { PORT: _, ...inherited } = process.env;
  const child = spawn(program, args, { env: { ...inherited, ...env } });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  return { child, output, ended };
}

/** Waits until the process has printed a text that fits, or fails with what it printed. */
export async function printed({ child, output, ended }: Running, pattern: RegExp) {
  const found = new Promise<RegExpExecArray>((resolve) => {
    const look = () => {
      const match = pattern.exec(output.stdout);
      if (!match) return;
      child.stdout?.off("data", look);
      resolve(match);
    };
    child.stdout?.on("data", look);
    look();
  });
  const match = await Promise.race([found, ended]);
  if (match !== null && typeof match === "object") return match;
  throw new Error(`ended with ${match} before printing ${pattern}: ${output.stderr}`);
}

/** Starts the command line as a user does. */
export function startCli(args: string[], env?: NodeJS.ProcessEnv): Running {
  if (!existsSync(dist)) throw new Error(`${dist} is missing: run \`npm run build\` first`);
  return startNode(bin, args, env);
}

/** Starts the command line on a free port and waits until it serves. */
export async function startServer(args: string[], env?: NodeJS.ProcessEnv): Promise<Serving> {
  return serving(startCli(["--port", "0", ...args], env));
}

/** The same where the process may have no more than so many open files and connections. */
export async function startServerWithFiles(files: number, args: string[]): Promise<Serving> {
  const limit = `ulimit -n ${files} && exec "$@"`;
  const command = ["-c", limit, "sh", process.execPath, bin, "--port", "0", ...args];
  const running = startProgram("sh", command);
  atFileEnd(() => running.child.kill("SIGKILL"));
  return serving(running);
}

/** A process that serves at a URL. */
export type Serving = Running & { url: string };

async function serving(running: Running): Promise<Serving> {
  const [, url = ""] = await printed(running, /listens on (http:\S+)\n(.+\n)+/);
  return { ...running, url };
}
