import { globSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** The workspaces of a repository: folder, with forward slashes, by package name. */
export function readWorkspaces(root: string): Map<string, string> {
  const { workspaces } = readManifest(join(root, "package.json")) as { workspaces: string[] };
  const manifests = globSync(
    workspaces.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  );
  return new Map(
    manifests.map((file) => {
      const { name } = readManifest(join(root, file)) as { name: string };
      return [name, dirname(file).replaceAll(sep, "/")];
    }),
  );
}

/** What files belong to that lie in no workspace. */
export const TOP = "the repository's top";

/** The workspace that a file or folder belongs to: the deepest folder above it, else {@link TOP}. */
export function workspaceOf(folders: Iterable<string>, path: string): string {
  let deepest = "";
  for (const folder of folders) {
    const isAbove = `${path}/`.startsWith(`${folder}/`);
    if (isAbove && folder.length > deepest.length) deepest = folder;
  }
  return deepest || TOP;
}

/** Tests, scripts and build configuration of a workspace: what is never part of a package. */
export function isTest(workspace: string, path: string): boolean {
  const inside = workspace === TOP ? path : path.slice(workspace.length + 1);
  return /^(test|scripts)(\/|$)|^[^/]+\.config\.[a-z]+$/.test(inside);
}

function readManifest(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
