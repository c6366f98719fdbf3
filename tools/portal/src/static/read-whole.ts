import { type FileHandle, open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** A file that changed less than this ago may still be written. */
const REST_MS = 30;
const MAX_TRIES = 20;

/**
 * Reads a file that a build may be writing at this moment: again, until it rests. Its name stays with
 * what was opened, so a folder that is swapped meanwhile does no harm.
 *
 * @returns `undefined` where there is no such file
 */
export async function readWhole(path: string): Promise<Buffer | undefined> {
  for (let tries = 1; ; tries += 1) {
    const file = await openFile(path);
    if (!file) return undefined;
    try {
      const before = await file.stat();
      if (!before.isFile()) return undefined;
      const body = await file.readFile();
      const after = await file.stat();
      const rests = after.mtimeMs === before.mtimeMs && after.size === body.length;
      const age = Math.abs(Date.now() - after.mtimeMs);
      if ((rests && age >= REST_MS) || tries === MAX_TRIES) return body;
    } finally {
      await file.close();
    }
    await sleep(REST_MS);
  }
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code)) {
      return undefined;
    }
    throw error;
  }
}
