import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";

/** Notes in a folder that this process works there, as the only one. */
export function takeTurn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const note = join(folder, "process");
  try {
    writeFileSync(note, String(process.pid), { flag: "wx" });
  } catch (error) {
    const pid = workerIn(folder);
    if (pid === undefined) throw error;
    if (pid === process.pid) return;
    throw new UserError(
      `another command (process ${pid}) is changing the vendors here: wait until it has ended. If no such process runs, delete ${note}`,
    );
  }
}

/** Whether no other living process works in a folder. */
export function isFree(folder: string): boolean {
  const pid = workerIn(folder);
  return pid === undefined || pid === process.pid || !isAlive(pid);
}

function workerIn(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, "process"), "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
