import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { parseChangesetFile } from "@changesets/parse";

/** What a package publishes, and what has changed in it. */
export interface PackageChanges {
  name: string;
  /** The version in its manifest. */
  version: string;
  /** Markdown of its changelog, without the title; where a release has written one. */
  changelog?: string;
}

/** Changes that the next release brings to the same packages. */
export interface ChangesToCome {
  packages: string[];
  changes: { kind: string; text: string }[];
}

/** Lists the packages that are published, with their changelogs and their versions. */
export function packageChanges(): PackageChanges[] {
  return files("packages/*/package.json").flatMap((file) => {
    const { name, version, private: isPrivate } = JSON.parse(read(file));
    if (isPrivate) return [];
    const [log] = files(file.replace("package.json", "CHANGELOG.md"));
    return [
      {
        name,
        version,
        ...(log && { changelog: read(log).replace(/^# .*\n/, "") }),
      },
    ];
  });
}

/** Lists the changes to come, each once, by the packages that it concerns. */
export function changesToCome(
  changesets: ReturnType<typeof readChangeset>[] = files(".changeset/*.md").map((file) =>
    readChangeset(read(file)),
  ),
): ChangesToCome[] {
  const groups = new Map<string, typeof changesets>();
  for (const each of changesets.filter(({ kinds }) => kinds.size > 0)) {
    const names = [...each.kinds.keys()].toSorted().join(" ");
    groups.set(names, [...(groups.get(names) ?? []), each]);
  }
  return [...groups]
    .map(([names, members]) => ({
      packages: names.split(" "),
      changes: members.map(({ kinds, text }) => ({
        kind: [...new Set(kinds.values())].join(", "),
        text,
      })),
    }))
    .toSorted((a, b) => b.packages.length - a.packages.length);
}

/** Reads a changeset: the packages with the kind of change, then the text. */
export function readChangeset(file: string): { kinds: Map<string, string>; text: string } {
  const { releases, summary } = parseChangesetFile(file);
  return { kinds: new Map(releases.map(({ name, type }) => [name, type])), text: summary };
}

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: repositoryRoot })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), "utf8");
}
