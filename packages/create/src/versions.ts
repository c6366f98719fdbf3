import { readFileSync } from "node:fs";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The exact version of a package that the workspace gets, as this package's manifest names it. */
export function versionOf(name: string): string {
  const file = new URL("../package.json", import.meta.url);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return { ...devDependencies, ...dependencies }[name] ?? "*";
}
