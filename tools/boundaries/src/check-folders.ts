import type { Finding } from "./finding.ts";
import { type FolderGraph, folderGraphs } from "./folder-graph.ts";
import type { SourceFile } from "./source-files.ts";

/**
 * Finds folders of a workspace that import each other, directly, through other folders or through
 * files beside them: to read one, you then have to read all. Files in a circle are Biome's to find.
 * Each circle is reported once, at the step with the fewest imports, which is the easiest to remove.
 *
 * @param workspaces - their folders
 */
export function checkFolders(files: SourceFile[], workspaces: string[]): Finding[] {
  return folderGraphs(files, workspaces).flatMap((graph) => circlesOf(graph).map(toFinding(graph)));
}

/** The shortest circle of each group of folders that reach each other. */
function circlesOf(graph: FolderGraph): string[][] {
  const done = new Set<string>();
  return [...graph.folders].flatMap((folder) => {
    if (done.has(folder)) return [];
    const others = [...graph.folders].filter((other) => circle(graph, folder, other));
    const group = [folder, ...others];
    for (const member of group) done.add(member);
    const circles = group.flatMap((one) =>
      group.flatMap((other) => circle(graph, one, other) ?? []),
    );
    return circles.toSorted((one, other) => one.length - other.length).slice(0, 1);
  });
}

/** The way from one folder to another and back. */
function circle(graph: FolderGraph, one: string, other: string): [string[]] | undefined {
  const there = one === other ? undefined : graph.way(one, other);
  const back = there && graph.way(other, one);
  return back && [[...there, ...back.slice(1)]];
}

const toFinding =
  (graph: FolderGraph) =>
  (names: string[]): Finding => {
    const steps = names.slice(1).map((to, index) => ({ from: names[index] as string, to }));
    const counted = steps.map((step) => ({ ...step, places: graph.imports(step.from, step.to) }));
    const [weakest] = counted.toSorted((one, other) => one.places.length - other.places.length);
    const { from = "", to = "", places: [place] = [] } = weakest ?? {};
    const message = `folders in a circle: ${names.join(" -> ")}: move what both need below them; the fewest imports lead from ${from} to ${to}`;
    return { path: place?.path ?? "", ...place, message };
  };
