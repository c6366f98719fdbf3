import { existsSync, renameSync, rmSync } from "node:fs";

/** Replaces a folder by a fresh one beside it, so that a reader meets the old or the new one. */
export function swapFolder(fresh: string, folder: string): void {
  const old = `${fresh}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  removeFolder(old);
}

/** Removes a folder, where it exists. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
