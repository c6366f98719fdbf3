import { isUserError, nearest, UserError } from "@carespec/command";
import { writeChangesets } from "./changesets/write-changesets.ts";
import { listPublished, type PublishedPackage } from "./packages/list-published.ts";
import { checkRelease } from "./verdict/check-release.ts";
import { printCheck } from "./verdict/print-check.ts";

/** How the check is run. */
export interface CheckOptions {
  /** Vendors or packages; default all. */
  names?: readonly string[];
  /** Raises changesets that are too small, and writes missing ones. Default false. */
  write?: boolean;
  /** Default `text`. */
  format?: "text" | "json";
}

/** Where the result goes, and what is said besides. */
export interface CheckOutput {
  result(text: string): void;
  note(text: string): void;
}

/**
 * Checks the changesets of a repository and prints the result.
 *
 * @returns the exit code: 0 where every step is large enough or was made so, 1 where one is too small, 2 where
 * something cannot be compared
 * @throws UserError for an unknown name
 */
export async function runCheck(
  root: string,
  { names = [], write = false, format = "text" }: CheckOptions,
  { result, note }: CheckOutput,
): Promise<0 | 1 | 2> {
  const packages = choose(listPublished(root), names);
  try {
    const check = await checkRelease(root, packages);
    result(format === "json" ? JSON.stringify(check, undefined, 2) : printCheck(check));
    const small = check.verdicts.filter(({ ok }) => !ok);
    if (small.length === 0) return 0;
    if (!write) return 1;
    for (const file of await writeChangesets(root, small)) note(`wrote ${file}`);
    return 0;
  } catch (error) {
    // What cannot be compared is neither right nor wrong.
    if (!isUserError(error)) throw error;
    note(`release:check: ${error.message}`);
    return 2;
  }
}

function choose(packages: PublishedPackage[], names: readonly string[]): PublishedPackage[] {
  if (names.length === 0) return packages;
  return names.map((name) => {
    const found = packages.find((each) => each.name === name || each.shortName === name);
    if (found) return found;
    const known = packages.map(({ shortName }) => shortName);
    const meant = nearest(name, known);
    const hint = meant ? `did you mean "${meant}"?` : `choose from ${known.join(", ")}`;
    throw new UserError(`"${name}" is not a published package: ${hint}`);
  });
}
