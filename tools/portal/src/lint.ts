import { readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { removeStrays } from "@carespec/specs";
import { type LintOptions, runLint } from "./build/lint.ts";

const USAGE = `
Usage: npm run lint -- [--format text|json|github] [<vendor> …]

Lints the documents of the vendors that are named, with Redocly and Spectral, or everything: all documents,
code, imports, vendor names and dead code. A part that fails keeps no other from running.

  --format  of the findings in documents; default: github where GITHUB_ACTIONS is set, else text
`;

const FORMATS = ["text", "json", "github"] as const;

await runCommand("lint", async () => {
  const { values, positionals: names } = readArguments(USAGE, {
    allowPositionals: true,
    options: { format: { type: "string" } },
  });
  const format = readFormat(values.format ?? (process.env.GITHUB_ACTIONS ? "github" : "text"));
  removeStrays();
  process.exitCode = await runLint(repositoryRoot, { names, format });
});

function readFormat(name: string): LintOptions["format"] {
  const format = FORMATS.find((each) => each === name);
  if (format) return format;
  throw new UserError(`there is no format "${name}": choose from ${FORMATS.join(", ")}`);
}
