import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A package in a project's `node_modules`. */
export interface InstalledPackage {
  name: string;
  version: string;
  /** Whether npm would run a script of it, if scripts were not turned off. */
  hasInstallScript: boolean;
}

interface Lock {
  packages: Record<string, { version?: string; hasInstallScript?: boolean }>;
}

/** Lists what npm has installed in a project, by its lock file; two versions of a package count twice. */
export function listInstalled(project: string): InstalledPackage[] {
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .map(([path, { version = "", hasInstallScript = false }]) => {
      return { name: path.replace(/^.*node_modules\//, ""), version, hasInstallScript };
    });
}
