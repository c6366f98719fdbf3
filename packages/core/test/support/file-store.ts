import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TokenStore } from "../../src/vendor.ts";

/** A store in a folder, which processes share. A folder within it is the lock: making one is atomic. */
export function fileStore(folder: string): TokenStore {
  const file = (key: string) => join(folder, encodeURIComponent(key));
  return {
    async get(key) {
      const text = await readFile(file(key), "utf8").catch(() => "null");
      return JSON.parse(text);
    },
    async set(key, token) {
      const part = `${file(key)}.${process.pid}`;
      await writeFile(part, JSON.stringify(token));
      await rename(part, file(key));
    },
    async lock(key, work) {
      const lock = `${file(key)}.lock`;
      while (
        !(await mkdir(lock).then(
          () => true,
          () => false,
        ))
      ) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      try {
        return await work();
      } finally {
        await rm(lock, { recursive: true });
      }
    },
  };
}
