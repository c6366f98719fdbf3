import { existsSync, globSync } from "node:fs";
import { join } from "node:path";

/**
 * The files where a document in the house's layout has its parts, sorted, relative to its folder and
 * with `/`.
 */
export function partFiles(folder: string): string[] {
  return globSync("{paths,webhooks,components}/**/*.{yaml,yml}", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The same with the root, `openapi.yaml`, where it is there. */
export function documentFiles(folder: string): string[] {
  const root = existsSync(join(folder, "openapi.yaml")) ? ["openapi.yaml"] : [];
  return [...partFiles(folder), ...root].sort();
}
