import { isUserError, nearest, readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { writeChangesets } from "./changesets/write-changesets.ts";
import { listPublished, type PublishedPackage } from "./packages/list-published.ts";
import { checkRelease } from "./verdict/check-release.ts";
import { printCheck } from "./verdict/print-check.ts";

const USAGE = `
Usage: npm run release:check -- [<vendor | package> …] [--write] [--format text | json]

Compares each published package with its last release, and fails where a changeset makes a smaller step than
what changed requires.

  --write          raises the changesets that are too small, and writes those that are missing
  --format FORMAT  how the result is printed; default text

Ends with 0 where every step is large enough, 1 where one is too small, 2 where nothing can be compared.
`;

await runCommand("release:check", async () => {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { write: { type: "boolean" }, format: { type: "string" } },
  });
  const { write = false, format = "text" } = values;
  if (format !== "text" && format !== "json") {
    throw new UserError(`--format ${format} is unknown: write text or json`);
  }
  const packages = choose(listPublished(repositoryRoot), positionals);
  const check = await checkRelease(repositoryRoot, packages).catch(cannotCompare);
  if (!check) return;
  console.log(format === "json" ? JSON.stringify(check, undefined, 2) : printCheck(check));
  const small = check.verdicts.filter(({ ok }) => !ok);
  if (small.length === 0) return;
  if (!write) {
    process.exitCode = 1;
    return;
  }
  for (const file of await writeChangesets(repositoryRoot, small)) console.error(`wrote ${file}`);
});

/** What cannot be compared is neither right nor wrong. */
function cannotCompare(error: unknown): undefined {
  if (!isUserError(error)) throw error;
  console.error(`release:check: ${error.message}`);
  process.exitCode = 2;
  return undefined;
}

function choose(packages: PublishedPackage[], names: string[]): PublishedPackage[] {
  if (names.length === 0) return packages;
  return names.map((name) => {
    const found = packages.find((each) => each.name === name || each.shortName === name);
    if (found) return found;
    const known = packages.map(({ shortName }) => shortName);
    const meant = nearest(name, known);
    throw new UserError(
      `"${name}" is not a published package: ${meant ? `did you mean "${meant}"?` : `choose from ${known.join(", ")}`}`,
    );
  });
}
