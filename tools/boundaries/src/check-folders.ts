import { posix } from "node:path";
import type { Finding } from "./finding.ts";
import type { SourceFile } from "./source-files.ts";

/** An import that leads from one folder of a package's sources to another. */
interface FolderImport {
  from: string;
  to: string;
  path: string;
  line: number;
}

/**
 * Finds folders of a package's `src` that import each other, directly or through others: to read
 * one, you then have to read all. Files that lie in `src` itself belong to no folder.
 */
export function checkFolders(files: SourceFile[]): Finding[] {
  const imports = files.flatMap(folderImports);
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to));
  const seen = new Set<string>();
  return imports.flatMap(({ from, to, path, line }) => {
    const way = wayBack(next, to, from);
    const key = [from, to].sort().join(" ");
    if (!way || seen.has(key)) return [];
    seen.add(key);
    const circle = [from, ...way].map((folder) => posix.basename(folder)).join(" -> ");
    return [
      { path, line, message: `folders in a circle: ${circle}: move what both need below them` },
    ];
  });
}

function folderImports({ path, imports }: SourceFile): FolderImport[] {
  const from = folderOf(path);
  if (from === undefined) return [];
  return imports.flatMap(({ specifier, line }) => {
    if (!specifier.startsWith(".")) return [];
    const to = folderOf(posix.join(posix.dirname(path), specifier));
    return to === undefined || to === from ? [] : [{ from, to, path, line }];
  });
}

/** `packages/mock/src/http` for a file in it or below; `undefined` outside of such a folder. */
function folderOf(path: string): string | undefined {
  return /^((?:.+\/)?src\/[^/]+)\//.exec(path)?.[1];
}

/** The shortest path between two folders, both ends included. */
function wayBack(next: Map<string, Set<string>>, start: string, end: string): string[] | undefined {
  const ways = [[start]];
  const visited = new Set([start]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) as string;
    if (last === end) return way;
    for (const folder of next.get(last) ?? []) {
      if (visited.has(folder)) continue;
      visited.add(folder);
      ways.push([...way, folder]);
    }
  }
  return undefined;
}
