import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A task of turbo's last run in a checkout. */
export interface TurboTask {
  /** For example `@carespec/docs#build`. */
  id: string;
  /** Whether its result came from a cache. */
  isCached: boolean;
  seconds: number;
}

/** The environment in which turbo keeps a summary of a run. */
export const SUMMARY = { TURBO_RUN_SUMMARY: "true" };

/** Reads the summary of the run that ended last. */
export function lastTurboRun(folder: string): TurboTask[] {
  const runs = globSync(".turbo/runs/*.json", { cwd: folder }).map((file) => {
    return JSON.parse(readFileSync(join(folder, file), "utf8")) as Summary;
  });
  const last = runs.toSorted((a, b) => a.execution.endTime - b.execution.endTime).at(-1);
  return (last?.tasks ?? [])
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, cache, execution }) => ({
      id: taskId,
      isCached: cache.status === "HIT",
      seconds: ((execution?.endTime ?? 0) - (execution?.startTime ?? 0)) / 1000,
    }));
}

interface Summary {
  execution: { endTime: number };
  tasks: {
    taskId: string;
    command: string;
    cache: { status: "HIT" | "MISS" };
    execution?: { startTime: number; endTime: number };
  }[];
}
