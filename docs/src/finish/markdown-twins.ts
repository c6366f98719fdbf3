import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { MarkdownTwin } from "./markdown-twin.ts";

/** Pages for which a thread is worth its start. */
const FEWEST = 20;

/** A twin that was written. */
export type WrittenTwin = Pick<MarkdownTwin, "path" | "title">;

/** What a thread is told. */
export interface TwinTask {
  site: string;
  /** Of pages, from the site's top. */
  paths: string[];
}

/**
 * Writes pages as Markdown beside them, on all cores, and lists the twins in the order of the pages. A
 * thread reads and writes by itself, page by page.
 *
 * @param paths - of the pages, from the site's top
 */
export async function writeTwins(
  site: string,
  paths: readonly string[],
  threads = Math.min(availableParallelism(), Math.ceil(paths.length / FEWEST)),
): Promise<WrittenTwin[]> {
  const shares = Array.from({ length: threads }, (_, thread) => ({
    site,
    paths: paths.filter((_, index) => index % threads === thread),
  }));
  const written = await Promise.all(shares.map(inThread));
  return paths.map((_, index) => {
    const twin = written[index % threads]?.[Math.floor(index / threads)];
    if (!twin) throw new Error("unreachable");
    return twin;
  });
}

function inThread(task: TwinTask): Promise<WrittenTwin[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("twin-thread.ts", import.meta.url), { workerData: task });
    thread.once("message", resolve).once("error", reject);
  });
}
