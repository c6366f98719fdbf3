import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { text } from "node:stream/consumers";
import { UserError } from "@carespec/command";

/** What a command and all that it started used. */
export interface TreeUsage {
  seconds: number;
  /** Seconds of processor time, of all processes. */
  cpuSeconds: number;
  /** The share of the machine's processor time that nobody used meanwhile, from 0 to 1. */
  idle: number;
  printed: string;
}

/**
 * Runs npm in a folder and measures it with all processes that it waits for. Needs a POSIX shell.
 *
 * @throws UserError with the end of what it printed, where it fails
 */
export async function runTree(
  folder: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<TreeUsage> {
  // `times` ends with what the shell's children used.
  const script = 'npm "$@"; status=$?; times >&3; exit $status';
  const before = machineTimes();
  const started = performance.now();
  const child = spawn("sh", ["-c", script, "sh", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...inherited(), ...env },
  });
  const streams = child.stdio.slice(1) as unknown as NodeJS.ReadableStream[];
  const texts = streams.map((stream) => text(stream as never));
  const [status] = await once(child, "close");
  const [out = "", err = "", times = ""] = await Promise.all(texts);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new UserError(`npm ${args.join(" ")}: ${(out + err).slice(-600)}`);
  const after = machineTimes();
  const idle = (after.idle - before.idle) / (after.all - before.all);
  return { seconds, cpuSeconds: childSeconds(times), idle, printed: out + err };
}

/** User and system time of children, the last line of `times`: `0m1.250000s 0m0.310000s`. */
export function childSeconds(times: string): number {
  const last = times.trim().split("\n").at(-1) ?? "";
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}

/** Without what npm says of the command that started the bench. */
function inherited(): NodeJS.ProcessEnv {
  const own = /^(npm_(package|lifecycle|config_local_prefix|command)|INIT_CWD$|TURBO_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

function machineTimes(): { idle: number; all: number } {
  const times = cpus().map((core) => core.times);
  const sum = (values: number[]) => values.reduce((one, other) => one + other, 0);
  return {
    idle: sum(times.map(({ idle }) => idle)),
    all: sum(times.flatMap((each) => Object.values(each))),
  };
}
