import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { repositoryRoot } from "@carespec/document";

/** Where programs that tests bring are kept: in the checkout, until the next `npm ci`. */
export const cacheFolder = join(repositoryRoot, "node_modules/.cache/carespec/");

const abandonedAfterMs = 300_000;

/**
 * Fills a folder of the cache, unless it is there already.
 *
 * A folder gets its name only when it is complete, so what an interrupted run leaves behind is never
 * used. Of several test workers one fills it and the others wait.
 *
 * @param name - the folder's name, which says what is in it and of which version
 * @param fill - fills the empty folder that it is given, which moves afterwards, and returns what
 *   it has put there; this is printed
 * @returns the folder
 */
export async function bringOnce(
  name: string,
  fill: (folder: string) => Promise<string>,
  cache: string = cacheFolder,
): Promise<string> {
  const folder = join(cache, name);
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (claim(lock)) {
      try {
        if (!existsSync(folder)) await complete(folder, fill);
      } finally {
        rmSync(lock, { force: true });
      }
    } else {
      await setTimeout(100);
    }
  }
  return folder;
}

/** Fills a folder beside the final one and renames it, so that only a complete one has the name. */
async function complete(folder: string, fill: (folder: string) => Promise<string>): Promise<void> {
  removeAbandoned(folder);
  const part = mkdtempSync(`${folder}.part-`);
  try {
    const brought = await fill(part);
    // mkdtemp makes it private to this user, but another user may run the tests next.
    chmodSync(part, 0o755);
    renameSync(part, folder);
    console.log(`Brought for the tests: ${brought}, in ${folder}`);
  } catch (error) {
    // If a lock was removed too early, another process may have completed the folder.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Takes the lock, or removes one whose owner has ended. */
function claim(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    if (isOld(lock)) return true;
    const owner = Number(readFileSync(lock, "utf8"));
    // Signal 0 only asks whether the process lives.
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function removeAbandoned(folder: string): void {
  for (const entry of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), entry);
    if (entry.startsWith(`${basename(folder)}.part-`) && isOld(path)) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

function isOld(path: string): boolean {
  return Date.now() - statSync(path).mtimeMs > abandonedAfterMs;
}
