import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Lists the repository's files, relative to its top folder: what Git tracks and what it would add. */
export function listRepositoryFiles(root: string): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return [...new Set(files.split("\0"))].filter((file) => file && existsSync(join(root, file)));
}
