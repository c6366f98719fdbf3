import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { BuiltPage } from "./html-files.ts";
import type { MarkdownTwin } from "./markdown-twin.ts";

/** Pages for which a thread is worth its start. */
const FEWEST = 20;

/** Writes pages as Markdown on all cores, in the order of the pages. */
export async function markdownTwins(
  pages: readonly BuiltPage[],
  threads = Math.min(availableParallelism(), Math.ceil(pages.length / FEWEST)),
): Promise<MarkdownTwin[]> {
  const shares = Array.from({ length: threads }, (_, thread) =>
    pages.filter((_, index) => index % threads === thread),
  );
  const written = await Promise.all(shares.map(inThread));
  return pages.map((_, index) => {
    const twin = written[index % threads]?.[Math.floor(index / threads)];
    if (!twin) throw new Error("unreachable");
    return twin;
  });
}

function inThread(pages: BuiltPage[]): Promise<MarkdownTwin[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("twin-thread.ts", import.meta.url), { workerData: pages });
    thread.once("message", resolve).once("error", reject);
  });
}
