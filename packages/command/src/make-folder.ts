import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder, and those above it that are missing. Node's own recursive `mkdirSync` does not end where the
 * system refuses new folders as if those above were missing, as in `/proc`.
 *
 * @returns the topmost folder that was made; `undefined` where all were there
 * @throws the system's error where a folder cannot be made, or a file has its name
 */
export function makeFolder(folder: string): string | undefined {
  const missing: string[] = [];
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) {
    missing.unshift(there);
    there = dirname(there);
  }
  for (const each of missing.length > 0 ? missing : [there]) makeOne(each);
  return missing[0];
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may make it at the same time.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
