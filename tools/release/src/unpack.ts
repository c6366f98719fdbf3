import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unpack } from "@publint/pack";
import { installed } from "./consumer.ts";
import type { PackedPackage } from "./pack.ts";

/** Unpacks packages to where npm would install them, without what they depend on. */
export async function unpackInto(folder: string, packed: PackedPackage[]): Promise<void> {
  for (const { name, tarball } of packed) {
    const { files, rootDir } = await unpack(new Uint8Array(readFileSync(tarball)).buffer);
    for (const { name: path, data } of files) {
      const file = join(installed(folder, name), path.slice(rootDir.length + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
  }
}
