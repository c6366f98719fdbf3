import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./programs.ts";

/** Files outside a vendor's folders that name its package or its folders, which a person must edit. */
export async function mentionsOf(root: string, name: string): Promise<string[]> {
  const place = { folder: root };
  const { stdout } = await run(
    place,
    "git",
    "ls-files",
    "--cached",
    "--others",
    "--exclude-standard",
  );
  const own = new RegExp(`^(specs|packages)/${name}/|^package-lock\\.json$|^\\.changeset/`);
  const named = new RegExp(
    `@carespec/(spec-)?${name}(?![\\w-])|(specs|packages)/${name}(?![\\w-])`,
  );
  return stdout.split("\n").filter((path) => {
    if (path === "" || own.test(path) || !/\.(md|mdx|ts|js|json|jsonc|yaml|yml)$/.test(path))
      return false;
    try {
      return named.test(readFileSync(join(root, path), "utf8"));
    } catch {
      return false;
    }
  });
}
