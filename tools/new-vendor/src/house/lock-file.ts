import { isNode } from "@carespec/document";

/**
 * A lock file without some workspaces and their links. npm would keep them as extraneous packages.
 *
 * @param folders - from the repository's top
 */
export function withoutWorkspaces(lock: string, folders: readonly string[]): string {
  const parsed = JSON.parse(lock) as { packages: Record<string, unknown> };
  const isGone = (path: string, entry: unknown) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`)) ||
    (isNode(entry) && entry.link === true && folders.includes(String(entry.resolved)));
  parsed.packages = Object.fromEntries(
    Object.entries(parsed.packages).filter(([path, entry]) => !isGone(path, entry)),
  );
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}
