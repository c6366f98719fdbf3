import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The tasks of a full check, as `npm test` runs them, but for tests and what any change runs again. */
const CHECKS = [
  "bundle",
  "build",
  "lint",
  "lint:code",
  "typecheck",
  "check",
  "generate",
  "test:browser",
];

/** Hashes of all tasks that have a script, by name, without running any: the checks', unless named. */
export function taskHashes(folder: string, tasks = CHECKS): Map<string, string> {
  const turbo = join(
    dirname(createRequire(import.meta.url).resolve("turbo/package.json")),
    "bin/turbo",
  );
  const output = execFileSync(process.execPath, [turbo, "run", ...tasks, "--dry-run=json"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const run = JSON.parse(output.slice(output.indexOf("{"))) as { tasks: PlannedTask[] };
  const planned = run.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(planned.map(({ taskId, hash }) => [taskId, hash]));
}

interface PlannedTask {
  taskId: string;
  hash: string;
  command: string;
}

/** Lists the tasks that run again after an edit of one file, and takes the edit back. */
export function tasksAfterEdit(
  folder: string,
  before: Map<string, string>,
  file: string,
  edit: (text: string) => string,
  tasks?: string[],
): string[] {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const edited = edit(text);
  if (edited === text) throw new Error(`the edit leaves ${file} as it is`);
  writeFileSync(path, edited);
  try {
    const after = taskHashes(folder, tasks);
    return [...after].flatMap(([task, hash]) => (before.get(task) === hash ? [] : [task])).sort();
  } finally {
    writeFileSync(path, text);
  }
}

/** The lock file with another version of a package: the one at the top, else the first below. */
export const upgrade = (name: string) => (lock: string) => {
  const head = `node_modules/${name}": {\n      "version": "`;
  const place = lock.includes(`"${head}`) ? `"${head}` : head;
  return lock.replace(place, () => `${place}9`);
};
