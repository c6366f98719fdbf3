import { existsSync, statSync, watch } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { watchTree } from "./watch-tree.ts";

/** Editors save in several steps: a change is told once nothing has changed for this long. */
const REST_MS = 60;

/**
 * Watches folders and files with all that is below them.
 *
 * @param places - from the top folder; one that does not exist is left out
 * @param isWanted - of a path from the top folder, with slashes
 * @param onChange - gets the paths that have changed; the next call waits for its end
 * @returns stops watching
 */
export function watchFiles(
  top: string,
  places: string[],
  isWanted: (path: string) => boolean,
  onChange: (paths: string[]) => Promise<void>,
): () => Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  async function tell(): Promise<void> {
    // An earlier call waited in the queue and has told these too.
    if (changed.size === 0) return;
    const paths = [...changed].sort();
    changed.clear();
    await onChange(paths);
  }

  function note(path: string): void {
    if (!isWanted(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(tell);
    }, REST_MS);
  }

  const stops = places
    .filter((place) => existsSync(join(top, place)))
    .map((place) => {
      const path = join(top, place);
      const noteBelow = (changed: string) => note(relative(top, changed).replaceAll(sep, "/"));
      if (statSync(path).isDirectory()) return watchTree(path, noteBelow);
      // A file that is replaced is another one, so its folder is watched.
      const watcher = watch(dirname(path), (_, name) => name === basename(path) && note(place));
      return () => watcher.close();
    });
  return async () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    await running;
  };
}
