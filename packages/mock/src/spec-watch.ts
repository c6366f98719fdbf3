import { watch } from "chokidar";

/** Editors save in several steps; a reload waits until no file has changed for this long. */
const REST_MS = 50;

/**
 * Calls `reload` after each change of a document's file or of any file that it refers to, one call
 * at a time, with the paths that have changed. Files that a change adds to the document are watched
 * from then on.
 *
 * @param files - lists the files to watch; asked again after each change
 * @returns stops watching
 */
export async function watchDocument(
  file: string,
  reload: (changed: readonly string[]) => Promise<void>,
  files: () => Promise<string[]>,
): Promise<() => Promise<void>> {
  const watcher = watch(await files(), {
    ignoreInitial: true,
    atomic: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = new Set<string>();

  async function change(): Promise<void> {
    // An earlier reload waited in the queue and has seen these changes too.
    if (changed.size === 0) return;
    const paths = [...changed];
    changed.clear();
    await reload(paths);
    // A document that cannot be read keeps the files that it had.
    watcher.add(await files().catch(() => [file]));
  }

  watcher.on("all", (_, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(change);
    }, REST_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));

  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
