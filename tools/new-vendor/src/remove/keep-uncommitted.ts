import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../house/programs.ts";

/** Where files go that no commit has, below the repository's top. */
const FOLDER = "node_modules/.cache/carespec/removed";

/**
 * Copies the files of folders that no commit has as they are: removing them would lose them for good.
 * Files that git ignores are left out, since builds write them again.
 *
 * @returns the folder with the copies; `undefined` where every file is committed
 */
export async function keepUncommitted(
  root: string,
  name: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const status = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"];
  const { stdout } = await run({ folder: root }, "git", ...status, "--", ...folders);
  const paths = stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))
    .filter((path) => existsSync(join(root, path)));
  if (paths.length === 0) return undefined;
  let place = `${FOLDER}/${name}`;
  for (let count = 2; existsSync(join(root, place)); count++) place = `${FOLDER}/${name}-${count}`;
  for (const path of paths) {
    mkdirSync(dirname(join(root, place, path)), { recursive: true });
    cpSync(join(root, path), join(root, place, path), { verbatimSymlinks: true });
  }
  return place;
}
