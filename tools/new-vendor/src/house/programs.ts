import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";

/** How a program ended, and what it printed. */
export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** Where and how long programs run. */
export interface Place {
  folder: string;
  /** Ends the program. */
  signal?: AbortSignal | undefined;
}

/** Runs Redocly's command line. */
export function redocly(place: Place, ...args: string[]): Promise<Ended> {
  return runNode(place, join(packageFolder("@redocly/cli"), "bin/cli.js"), ...args);
}

/** Runs a program with this Node. */
export function runNode(place: Place, ...args: string[]): Promise<Ended> {
  return run(place, process.execPath, ...args);
}

/** Runs a program and keeps what it prints. */
export function run({ folder, signal }: Place, command: string, ...args: string[]): Promise<Ended> {
  signal?.throwIfAborted();
  // Where NODE_ENV is "test", Redocly prints what it should write.
  const { NODE_ENV: _, ...inherited } = process.env;
  const env = { ...inherited, REDOCLY_TELEMETRY: "off", NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal && { signal }),
    });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        printed[name] += text;
      });
    }
    child.on("error", (error) => reject(signal?.aborted ? signal.reason : error));
    child.on("close", (code) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ status: code ?? 1, ...printed });
    });
  });
}

/** Runs npm, wherever the one is that runs this script. */
export function npm(place: Place, ...args: string[]): Promise<Ended> {
  const program = process.env.npm_execpath;
  return program?.endsWith(".js") ? runNode(place, program, ...args) : run(place, "npm", ...args);
}

/**
 * Expects that a program has done what it should.
 *
 * @throws UserError with the last lines that it printed
 */
export function expectDone(what: string, ended: Ended): void {
  if (ended.status !== 0) throw failed(what, ended);
}

/** What to tell the user where a program failed. */
export function failed(what: string, { stdout, stderr }: Ended): UserError {
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return new UserError(`${what} failed: ${lines.slice(-6).join(" | ")}`);
}

/** Where a package is installed. */
export function packageFolder(name: string, from: string | URL = import.meta.url): string {
  return dirname(createRequire(from).resolve(`${name}/package.json`));
}
