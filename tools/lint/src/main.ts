import { readArguments, runCommand, UserError } from "@carespec/command";
import { countAll, FORMATS, type Format, formatVerdicts } from "./formats.ts";
import { lintDocuments } from "./lint-documents.ts";

const USAGE = `
Usage: carespec-lint [--format text|json|github] [--waived] <document> …

Lints OpenAPI documents with Redocly and Spectral and prints each fault once, as
<file>:<line>:<column> <rule> <message>, with paths from the top of the repository.
Exit status 1 where there is an error; warnings do not count.

  --format  default: github where GITHUB_ACTIONS is set, else text; CARESPEC_LINT_FORMAT sets it too
  --waived  also prints what the lint-waivers.yaml beside a document excuses

  CARESPEC_LINT_TODAY  the day with which dates of evidence are compared, as 2026-11-22
`;

await runCommand("carespec-lint", async () => {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { format: { type: "string" }, waived: { type: "boolean", default: false } },
  });
  const format = readFormat(values.format);
  if (positionals.length === 0) throw new UserError("no document is named: write its root file");
  const verdicts = await lintDocuments(positionals);
  process.stdout.write(formatVerdicts(verdicts, format, values.waived));
  process.exitCode = countAll(verdicts).errors > 0 ? 1 : 0;
});

function readFormat(named: string | undefined): Format {
  const { CARESPEC_LINT_FORMAT, GITHUB_ACTIONS } = process.env;
  const name = named ?? (CARESPEC_LINT_FORMAT || (GITHUB_ACTIONS ? "github" : "text"));
  const format = FORMATS.find((each) => each === name);
  if (format) return format;
  throw new UserError(`there is no format "${name}": choose from ${FORMATS.join(", ")}`);
}
