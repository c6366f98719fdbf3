import { readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { runCheck } from "./run-check.ts";

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
  process.exitCode = await runCheck(
    repositoryRoot,
    { names: positionals, write, format },
    { result: console.log, note: console.error },
  );
});
