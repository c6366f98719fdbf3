import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { sensibleLine } from "./sensible-line.ts";

/** A linter's program. */
export interface Tool {
  /** What messages call it. */
  name: string;
  /** Path of its program. */
  program: string;
}

/** What a linter has printed. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/**
 * Runs a linter's program and returns what it prints; findings make it exit with 1.
 *
 * @param limitMs - how long it may take, in milliseconds; then it is killed, with all that it has started
 * @throws UserError where it takes longer
 */
export async function runTool(tool: Tool, args: string[], limitMs: number): Promise<Printed> {
  const child = spawn(process.execPath, [tool.program, ...args], {
    cwd: repositoryRoot,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that it can be ended with what it has started.
    detached: process.platform !== "win32",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" },
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    killTree(child);
  }, limitMs);
  const release = endWithThisProcess(child);
  try {
    const [stdout, stderr] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((resolve, reject) => child.once("close", resolve).once("error", reject)),
    ]);
    if (!isLate) return { stdout, stderr };
  } finally {
    clearTimeout(timer);
    release();
  }
  throw new UserError(
    `${tool.name} did not end within ${limitMs / 1000} seconds and was stopped: undo the last change of the documents, or lint them one by one to find the one`,
  );
}

/** What to tell the user where a linter could not begin, or broke off. */
export function failure({ name }: Tool, { stdout, stderr }: Printed): UserError {
  const reason = sensibleLine(stderr) ?? sensibleLine(stdout) ?? "it printed nothing that says why";
  return new UserError(`${name} failed: ${reason}`);
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** A signal that ends this process does not reach the group of the linter. */
function endWithThisProcess(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: NodeJS.Signals) => {
    killTree(child);
    release();
    process.kill(process.pid, signal);
  };
  const kill = () => killTree(child);
  const release = () => {
    process.off("exit", kill);
    for (const signal of signals) process.off(signal, end);
  };
  process.on("exit", kill);
  for (const signal of signals) process.on(signal, end);
  return release;
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
  } catch {
    // It has ended by itself.
  }
}
