import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join, sep } from "node:path";

/** Folders that builds and installations write. */
const WRITTEN = /^(node_modules|dist(\..*)?|\..*)$/;

/**
 * Watches a folder and all folders in it, also those that come later. Each folder has its own watcher:
 * on Linux, the recursive one of Node misses files that an editor has replaced.
 *
 * @param onChange - gets the path of what has changed, has come or has gone
 * @returns stops watching
 */
export function watchTree(folder: string, onChange: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function drop(path: string): void {
    for (const [known, watcher] of watchers) {
      if (known !== path && !known.startsWith(path + sep)) continue;
      watcher.close();
      watchers.delete(known);
    }
  }

  function add(path: string, isNew: boolean): void {
    const watcher = watch(path, (_, name) => {
      if (!name || WRITTEN.test(name)) return;
      const child = join(path, name);
      onChange(child);
      const isFolder = isFolderAt(child);
      // A folder that was replaced is another one.
      drop(child);
      if (isFolder) tryToAdd(child, true);
    });
    watchers.set(
      path,
      watcher.on("error", () => drop(path)),
    );
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (WRITTEN.test(entry.name)) continue;
      if (entry.isDirectory()) tryToAdd(child, isNew);
      else if (isNew) onChange(child);
    }
  }

  function tryToAdd(path: string, isNew: boolean): void {
    try {
      add(path, isNew);
    } catch {
      // It has gone meanwhile, and its parent tells so.
      drop(path);
    }
  }

  add(folder, false);
  return () => drop(folder);
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
