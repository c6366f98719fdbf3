import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a published package promises about the packages that it imports. */
export interface PublishedPackage {
  /** The package's folder from the repository's top. */
  folder: string;
  name: string;
  /** Packages that npm installs with it, or that its user installs. */
  installed: string[];
  /** Packages of other authors that its build includes: those that its license file names. */
  included: string[];
}

/** Lists the workspaces that are published. */
export function readPublishedPackages(root: string, folders: Iterable<string>): PublishedPackage[] {
  return [...folders].flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const { name, private: isPrivate, dependencies = {}, peerDependencies = {} } = manifest;
    if (isPrivate) return [];
    const licenses = join(root, folder, "THIRD-PARTY-LICENSES.md");
    return {
      folder,
      name,
      installed: Object.keys({ ...dependencies, ...peerDependencies }),
      included: existsSync(licenses) ? namedIn(readFileSync(licenses, "utf8")) : [],
    };
  });
}

/** The packages of headings like `## openapi-fetch 0.17.0, ofetch 1.5.1`. */
function namedIn(text: string): string[] {
  return [...text.matchAll(/^## (.+)$/gm)].flatMap(([, heading = ""]) =>
    heading.split(", ").map((one) => one.replace(/ \S+$/, "")),
  );
}
