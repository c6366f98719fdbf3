import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Puts a folder in the place of another one, so that who reads there finds the old files or the
 * new ones and never half of them.
 *
 * @param built - the new folder, on the same file system
 */
export function swapFolder(built: string, place: string): void {
  const old = `${place}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(built, place);
  rmSync(old, { recursive: true, force: true });
}
