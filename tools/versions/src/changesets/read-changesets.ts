import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { nearest, UserError } from "@carespec/command";
import { parseChangesetFile } from "@changesets/parse";
import { readChangesets } from "@changesets/read";
import type { Size } from "../change.ts";

/** A changeset and the sizes that it gives packages. */
export interface Changeset {
  /** From the repository's top, for example `.changeset/small-fix.md`. */
  file: string;
  releases: { name: string; size: Size }[];
  summary: string;
}

/** The changesets of the next release. */
export interface Changesets {
  changesets: Changeset[];
  /** The tag of the prereleases, where `changeset pre enter` began them. */
  pre?: string;
}

/**
 * Reads all changesets, those that a prerelease has used included: the next stable release brings
 * them all.
 *
 * @param known - names of the packages that there are
 * @throws UserError for one that is broken or names an unknown package
 */
export async function readAllChangesets(
  root: string,
  known: readonly string[],
): Promise<Changesets> {
  if (!existsSync(join(root, ".changeset"))) return { changesets: [] };
  const found = await readChangesets(root).catch((error: unknown) => {
    throw brokenChangeset(root) ?? error;
  });
  const changesets = found.map(({ id, releases, summary }) => ({
    file: `.changeset/${id}.md`,
    releases: releases.map(({ name, type }) => ({ name, size: type as Size })),
    summary,
  }));
  for (const { file, releases } of changesets) {
    for (const { name } of releases)
      if (!known.includes(name)) throw unknownPackage(file, name, known);
  }
  const pre = readPreTag(root);
  return {
    changesets: changesets.toSorted((one, other) => one.file.localeCompare(other.file)),
    ...(pre && { pre }),
  };
}

/** Finds the file that cannot be parsed, which the library does not name. */
function brokenChangeset(root: string): UserError | undefined {
  const files = globSync([".changeset/*.md", ".changeset/pre/*.md"], { cwd: root }).toSorted();
  for (const file of files) {
    if (/^readme\.md$/i.test(basename(file))) continue;
    try {
      parseChangesetFile(readFileSync(join(root, file), "utf8"));
    } catch (cause) {
      const [reason] = (cause as Error).message.split("\n");
      const message = `${file.replaceAll("\\", "/")} is not a changeset: ${reason}; write \`"<package>": patch\` between two lines of \`---\`, or remove the file`;
      return new UserError(message, { cause });
    }
  }
  return undefined;
}

function unknownPackage(file: string, name: string, known: readonly string[]): UserError {
  const meant = nearest(name, known);
  const hint = meant ? `did you mean "${meant}"?` : `packages are ${known.join(", ")}`;
  return new UserError(`${file} names "${name}", which is not a package here: ${hint}`);
}

function readPreTag(root: string): string | undefined {
  const file = join(root, ".changeset", "pre.json");
  if (!existsSync(file)) return undefined;
  try {
    const { mode, tag } = JSON.parse(readFileSync(file, "utf8")) as { mode?: string; tag?: string };
    return mode === "pre" ? tag : undefined;
  } catch (cause) {
    throw new UserError(".changeset/pre.json is not JSON: take it from git again", { cause });
  }
}
