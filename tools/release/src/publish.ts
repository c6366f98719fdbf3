import { dirname } from "node:path";
import { npm } from "./npm.ts";
import type { PackedPackage } from "./pack.ts";
import type { LocalRegistry } from "./registry.ts";

/**
 * Publishes the tarballs as they are. Only the provenance is left out: it is signed by the CI service
 * that a release runs on, for the public registry.
 */
export async function publishAll(packed: PackedPackage[], registry: LocalRegistry): Promise<void> {
  const publish = ({ tarball }: PackedPackage) =>
    npm(["publish", tarball, "--registry", registry.url, "--no-provenance", "--ignore-scripts"], {
      cwd: dirname(tarball),
      userconfig: registry.publisherConfig,
    });
  await Promise.all(packed.map(publish));
}
