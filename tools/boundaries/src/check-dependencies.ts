import { isBuiltin } from "node:module";
import type { Finding } from "./finding.ts";
import type { PublishedPackage } from "./published-packages.ts";
import type { SourceFile } from "./source-files.ts";
import { isTest } from "./workspaces.ts";

/** Sources that the build of another package includes. */
const INCLUDED = [{ sources: /^specs\/[^/]+\/mock\//, by: "packages/mock" }];

/**
 * Finds imports of packages that are missing where a published package is installed: shipped code
 * may import the package's dependencies and peers, the workspaces, whose imports have their own
 * checks, and packages that its build includes.
 *
 * @param workspaces - folders by package name
 */
export function checkDependencies(
  files: SourceFile[],
  published: PublishedPackage[],
  workspaces: ReadonlyMap<string, string>,
): Finding[] {
  return files.flatMap(({ path, imports }) => {
    const owner = shipperOf(path, published);
    if (!owner) return [];
    const { folder, name, installed, included } = owner;
    const present = new Set([name, ...installed, ...included]);
    return imports.flatMap(({ specifier, line }) => {
      const imported = packageOf(specifier);
      if (imported === undefined || present.has(imported)) return [];
      if (workspaces.has(imported) && !published.some((one) => one.name === imported)) return [];
      const message = `imports ${specifier}: ${name} is published without it: add it to dependencies or peerDependencies in ${folder}/package.json, or name it in ${folder}/THIRD-PARTY-LICENSES.md if the build includes its code`;
      return [{ path, line, message }];
    });
  });
}

function shipperOf(path: string, published: PublishedPackage[]): PublishedPackage | undefined {
  const by = INCLUDED.find(({ sources }) => sources.test(path))?.by;
  return published.find(({ folder }) => {
    return folder === by || (path.startsWith(`${folder}/`) && !isTest(folder, path));
  });
}

/** The package's name; `undefined` for files and Node's modules. */
function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || isBuiltin(specifier)) return undefined;
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
