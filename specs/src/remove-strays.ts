import { globSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { listVendors, repositoryRoot } from "@carespec/document";

/** What a workspace's build writes for every vendor. */
interface Outputs {
  /** Matches one file for each vendor, named after it. */
  perVendor: string;
  /** All folders that this build writes. */
  folders: string[];
}

const OUTPUTS: Outputs[] = [
  { perVendor: "specs/dist/*.json", folders: ["specs/dist"] },
  {
    perVendor: "packages/mock/documents/*.json",
    folders: ["packages/mock/documents", "packages/mock/docs/vendors", "packages/mock/dist"],
  },
  { perVendor: "docs/dist/openapi/*.json", folders: ["docs/dist"] },
];

/**
 * Removes the outputs in which a build of another branch left a vendor that the registry does not
 * name. A build that comes from the cache restores its files and removes none, so they would be
 * published. What is removed comes back from the cache.
 *
 * @returns the folders removed, from the repository's top
 */
export function removeStrays(
  vendors: string[] = listVendors().map(({ name }) => name),
  root = repositoryRoot,
): string[] {
  const known = new Set([...vendors, "index"]);
  const removed = OUTPUTS.flatMap(({ perVendor, folders }) => {
    const built = globSync(perVendor, { cwd: root }).map((file) => basename(file, ".json"));
    return built.every((name) => known.has(name)) ? [] : folders;
  });
  for (const folder of removed) rmSync(join(root, folder), { recursive: true, force: true });
  return removed;
}
