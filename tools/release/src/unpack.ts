import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { installed } from "./consumer.ts";
import type { PackedPackage } from "./pack.ts";

/** Unpacks packages to where npm would install them, without what they depend on. */
export function unpackInto(folder: string, packed: PackedPackage[]): void {
  for (const { name, tarball } of packed) {
    const own = installed(folder, name);
    mkdirSync(own, { recursive: true });
    // Long paths are in two fields of an archive, which not every library reads.
    execFileSync("tar", ["-xzf", tarball, "-C", own, "--strip-components=1"]);
  }
}
