import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** Names of the packages that the changesets change. */
export function packagesWithChangeset(): string[] {
  const folder = join(repositoryRoot, ".changeset");
  return globSync("*.md", { cwd: folder }).flatMap((file) => {
    const [, frontMatter = ""] = readFileSync(join(folder, file), "utf8").split(/^---$/m);
    return [...frontMatter.matchAll(/^"(.+)": (?:major|minor|patch)$/gm)].map(
      ([, name = ""]) => name,
    );
  });
}
