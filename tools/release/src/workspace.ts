import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** What the release reads of a `package.json`. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  description?: string;
  keywords?: string[];
  type?: string;
  sideEffects?: boolean | string[];
  bin?: Record<string, string>;
  exports?: Record<string, string | Record<string, string>>;
  files?: string[];
  engines?: Record<string, string>;
  scripts?: Record<string, string>;
  repository?: { type: string; url: string; directory?: string };
  bugs?: { url: string };
  homepage?: string;
  publishConfig?: { access?: string; provenance?: boolean };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** A workspace that is published. */
export interface Publishable {
  name: string;
  /** Its folder, absolute. */
  folder: string;
  manifest: Manifest;
}

/** Reads the `package.json` of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Lists what is published: the workspaces that are not private, by name. */
export function listPublishable(root = repositoryRoot): Publishable[] {
  const { workspaces } = readManifest(root) as Manifest & { workspaces: string[] };
  return globSync(
    workspaces.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  )
    .map((file) => {
      const folder = join(root, file, "..");
      return { folder, manifest: readManifest(folder) };
    })
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Tells whether a browser may load a package: the clients and what they share, not the mock. */
export function isClient({ manifest }: Publishable): boolean {
  return manifest.bin === undefined;
}
