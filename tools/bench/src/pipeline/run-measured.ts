import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const REPORTER = fileURLToPath(new URL("report-usage.mjs", import.meta.url));

/** What a program used. */
export interface Usage {
  /** Seconds from start to end. */
  seconds: number;
  /** Seconds of processor time, of all its threads. */
  cpuSeconds: number;
  /** Largest resident memory. */
  megabytes: number;
}

/** A program of Node: its file and arguments, and modules to load before it. */
export interface Program {
  file: string;
  args: string[];
  preload?: string[];
  /** Default: where the bench was started. */
  cwd?: string;
  /** The exit codes of success; a linter has 1 where it finds something. Default: 0. */
  statuses?: number[];
  /** What it uses without its task. The times are taken off. */
  without?: Usage;
}

/**
 * Runs a program of Node and measures it.
 *
 * @throws Error with the end of what it printed, where it fails
 */
export async function runMeasured({
  file,
  args,
  preload = [],
  cwd,
  statuses = [0],
  without,
}: Program): Promise<Usage> {
  const imports = [REPORTER, ...preload].flatMap((module) => ["--import", module]);
  const started = performance.now();
  const child = spawn(process.execPath, [...imports, file, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", REDOCLY_TELEMETRY: "off" },
  });
  const [, stdout, stderr, report] = child.stdio as unknown as NodeJS.ReadableStream[];
  const texts = [stdout, stderr, report].map((stream) => text(stream as never));
  const [status] = await once(child, "close");
  const [out = "", err = "", used = ""] = await Promise.all(texts);
  const seconds = (performance.now() - started) / 1000;
  if (!statuses.includes(status) || used === "") {
    throw new Error(`${file} ended with ${status}: ${(out + err).slice(-400)}`);
  }
  const { cpuSeconds, kilobytes } = JSON.parse(used);
  return {
    seconds: Math.max(0, seconds - (without?.seconds ?? 0)),
    cpuSeconds: Math.max(0, cpuSeconds - (without?.cpuSeconds ?? 0)),
    megabytes: kilobytes / 1024,
  };
}
