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

/** The workspace that a file belongs to: the deepest folder above it. */
export function workspaceOf(folders: Iterable<string>, path: string): string | undefined {
  let deepest: string | undefined;
  for (const folder of folders) {
    const isAbove = path.startsWith(`${folder}/`);
    if (isAbove && folder.length > (deepest?.length ?? 0)) deepest = folder;
  }
  return deepest;
}

function readManifest(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
