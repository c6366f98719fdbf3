import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** A runtime that tests install the packages on. */
export interface TestedRuntime {
  name: string;
  version: string;
}

/** Lists the runtimes and compilers that the repository installs for its tests, with their versions. */
export function testedRuntimes(): TestedRuntime[] {
  const folders = globSync("tools/runtimes/*/package.json", { cwd: repositoryRoot }).toSorted();
  const own = folders.flatMap((file) => runtimeIn(basename(dirname(file)), file));
  return [...own, ...runtimeIn("node-24", "package.json", /^node-/)];
}

function runtimeIn(folder: string, file: string, only = /./): TestedRuntime[] {
  const path = join(repositoryRoot, file);
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, object | undefined>;
  const packages = { ...manifest.dependencies, ...manifest.optionalDependencies };
  const [, version] =
    Object.entries(packages).find(
      ([name]) => only.test(name) && /linux-x64|^typescript$|linux-64/.test(name),
    ) ?? [];
  const name = folder.replace(/-[\d.]+$/, "");
  const names: Record<string, string> = {
    node: "Node",
    bun: "Bun",
    deno: "Deno",
    typescript: "TypeScript",
  };
  return version === undefined ? [] : [{ name: names[name] ?? name, version: String(version) }];
}
