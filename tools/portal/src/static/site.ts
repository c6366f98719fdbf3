import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readWhole } from "./read-whole.ts";
import { fileAt } from "./site-path.ts";

/** How long a request waits for a site that is just being replaced. */
const PATIENCE_MS = 1000;
const PAUSE_MS = 25;

/** What a site holds at a path; `absent` while the site itself is not there. */
export type Found =
  | { kind: "file"; file: string; body: Buffer }
  | { kind: "folder" }
  | { kind: "none" }
  | { kind: "absent" };

/**
 * A folder of static files that may be replaced at any moment. Nothing of it is remembered: each
 * request looks again. The folder counts as a site once its `index.html` is there.
 */
export function openSite(folder: string) {
  const versionOf = async () => {
    const found = await stat(join(folder, "index.html"), { bigint: true }).catch(() => undefined);
    return found && `${found.ino} ${found.ctimeNs}`;
  };

  async function look(path: string): Promise<Found> {
    const file = fileAt(path);
    if (file === undefined) return { kind: "none" };
    const body = await readWhole(join(folder, file));
    if (body) return { kind: "file", file, body };
    const isFolder = !path.endsWith("/") && (await isFile(join(folder, file, "index.html")));
    return { kind: isFolder ? "folder" : "none" };
  }

  return {
    /** Finds a file. Waits up to a second where the site is being replaced. */
    async find(path: string): Promise<Found> {
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const before = await versionOf();
        const found = before ? await look(path) : ({ kind: "absent" } as const);
        // What the one site lacks, the next one may have.
        const isCertain = found.kind === "file" || (before && before === (await versionOf()));
        if (isCertain || Date.now() >= end) return found;
        await sleep(PAUSE_MS);
      }
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
