import { readArguments, runCommand } from "@carespec/command";
import { listVendors, repositoryRoot } from "@carespec/document";
import { noteUnreleased, readChangeLog, writeChangeLog } from "./baseline/change-log.ts";
import { readReleasedDocument } from "./baseline/read-baseline.ts";
import { writeNotes } from "./notes/write-notes.ts";
import { listPublished } from "./packages/list-published.ts";
import { checkRelease, documentChanges } from "./verdict/check-release.ts";

const USAGE = `
Usage: npm run release:notes

Writes what changed since the last release: for each package a changeset .changeset/notes-<package>.md,
which \`changeset version\` puts into the changelog, and for each document specs/<vendor>/changes.json, which
the docs show. Takes no arguments.
`;

await runCommand("release:notes", async () => {
  readArguments(USAGE);
  const packages = listPublished(repositoryRoot);
  const { verdicts } = await checkRelease(repositoryRoot, packages);
  const written = verdicts.flatMap((verdict) => {
    const { shortName = "" } = packages.find(({ name }) => name === verdict.name) ?? {};
    return writeNotes(repositoryRoot, verdict, shortName) ?? [];
  });
  for (const vendor of listVendors()) {
    if (!readReleasedDocument(vendor.folder)) continue;
    const changes = await documentChanges(vendor, repositoryRoot);
    const log = noteUnreleased(readChangeLog(vendor.folder), changes);
    if (writeChangeLog(vendor.folder, log)) written.push(`specs/${vendor.name}/changes.json`);
  }
  for (const file of written) console.log(`wrote ${file}`);
  if (verdicts.every(({ released }) => released === undefined)) {
    console.log("nothing has been released yet: there is nothing to compare with");
  } else if (written.length === 0) console.log("nothing to note: everything is as it was released");
});
