import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";
import { isTest, workspaceOf } from "./workspaces.ts";

/** One import, where it stands. */
export interface Place {
  path: string;
  line: number;
}

/** How the folders and files that lie side by side in one folder import each other. */
export class FolderGraph {
  readonly folders = new Set<string>();
  readonly #imports = new Map<string, Map<string, Place[]>>();

  add(from: string, to: string, place: Place): void {
    const targets = this.#imports.get(from) ?? new Map<string, Place[]>();
    this.#imports.set(from, targets.set(to, [...(targets.get(to) ?? []), place]));
  }

  /** The imports that lead from one neighbor straight to another. */
  imports(from: string, to: string): Place[] {
    return this.#imports.get(from)?.get(to) ?? [];
  }

  /** The shortest way between two neighbors, both ends included. */
  way(start: string, end: string): string[] | undefined {
    const ways = [[start]];
    const visited = new Set([start]);
    for (let way = ways.shift(); way; way = ways.shift()) {
      const last = way.at(-1) as string;
      if (last === end) return way;
      for (const next of this.#imports.get(last)?.keys() ?? []) {
        if (visited.has(next)) continue;
        visited.add(next);
        ways.push([...way, next]);
      }
    }
    return undefined;
  }
}

/**
 * Builds a graph for each folder of a workspace. An import belongs to the deepest folder above both
 * of its ends, and leads there from one neighbor to another.
 */
export function folderGraphs(files: SourceFile[], workspaces: string[]): FolderGraph[] {
  const graphs = new Map<string, FolderGraph>();
  for (const { path, imports } of files) {
    const workspace = workspaceOf(workspaces, path);
    for (const { specifier, line } of imports) {
      if (!specifier.startsWith(".")) continue;
      const target = posix.join(posix.dirname(path), specifier).replace(/\/$/, "");
      if (workspaceOf(workspaces, target) !== workspace) continue;
      // The arrows refuse it.
      if (!isTest(workspace, path) && isTest(workspace, target)) continue;
      const [parent, from, to] = part(path, target);
      if (from === undefined || to === undefined) continue;
      const graph = graphs.get(parent) ?? new FolderGraph();
      graphs.set(parent, graph);
      graph.add(from, to, { path, line });
      if (path !== posix.join(parent, from)) graph.folders.add(from);
      if (target !== posix.join(parent, to)) graph.folders.add(to);
    }
  }
  return [...graphs.values()];
}

/** Splits two paths where they part: the folder above both, and each one's next name. */
function part(one: string, other: string): [string, string | undefined, string | undefined] {
  const [names, others] = [one.split("/"), other.split("/")];
  const at = names.findIndex((name, index) => name !== others[index]);
  return at < 0
    ? ["", undefined, undefined]
    : [names.slice(0, at).join("/"), names[at], others[at]];
}
