import { readFileSync } from "node:fs";

/** Clock ticks of a second, in which Linux counts a process's time. */
const TICKS = 100;

/** Resident memory of a process, in megabytes, as Linux reports it. */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** Processor time of a process until now, in seconds, of all its threads. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [, fields = ""] = stat.split(/\) (?!.*\) )/);
  const [user, system] = fields.split(" ").slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS;
}
