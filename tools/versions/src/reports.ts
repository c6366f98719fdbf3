import { readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { listPublished } from "./packages/list-published.ts";
import { staleReports, writeReports } from "./reports/api-reports.ts";

const USAGE = `
Usage: npm run release:reports -- [--check]

Writes what each package exports to packages/<name>/api, one report for each entry point, so that a review
sees what changes for users.

  --check  writes nothing, and fails where a report is out of date
`;

await runCommand("release:reports", () => {
  const { values } = readArguments(USAGE, { options: { check: { type: "boolean" } } });
  const packages = listPublished(repositoryRoot);
  if (values.check) {
    const stale = packages.flatMap((published) => staleReports(published, repositoryRoot));
    if (stale.length === 0) return;
    for (const file of stale) console.error(`${file} is out of date`);
    throw new UserError(
      "API reports are out of date: run `npm run release:reports` and commit them",
    );
  }
  for (const published of packages) {
    for (const file of writeReports(published, repositoryRoot)) console.log(`wrote ${file}`);
  }
});
