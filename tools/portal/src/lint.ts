import { readArguments, runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { removeStrays } from "@carespec/specs";
import { runLint } from "./build/lint.ts";

const USAGE = `
Usage: npm run lint -- [<vendor> …]

Lints the documents of the vendors that are named, with Redocly and Spectral, or everything: all documents,
code, imports, vendor names and dead code.
`;

await runCommand("lint", async () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  removeStrays();
  process.exitCode = runLint(repositoryRoot, positionals);
});
