import { resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";
import { operationsOf } from "@carespec/document";
import { type Job, runJob } from "./job.ts";
import { vendorJob } from "./vendor-job.ts";

const USAGE = `
Usage: carespec-codegen --document <file> --out <folder> [--validators] [--skip-unsupported] [--check]
       carespec-codegen <vendor> [--client] [--out <folder>] [--check]

Writes a typed client for an OpenAPI document; for a vendor of the Carespec repository, the generated
files of its package, packages/<vendor>: src/gen and SKILL.md.

  --document <file>   a document of Swagger 2.0 or OpenAPI 3, JSON or YAML, in one file
  --out <folder>      where the files go
  --client            options and factory of the client too, as for --document
  --no-client         neither, where hand-written files have them
  --validators        checks of answers and requests too, for the client's option \`validator\`
  --skip-unsupported  leave out, and list, the operations that no right client can be made of
  --check             write nothing; fail where a file is missing, differs or is left over
`;

/** The arguments that say what is generated. */
interface Values {
  document?: string | undefined;
  out?: string | undefined;
  client: boolean;
  "no-client": boolean;
  "skip-unsupported": boolean;
  validators: boolean;
}

/**
 * `carespec-codegen --document FILE --out FOLDER` writes the client of a document, JSON or YAML;
 * `carespec-codegen <vendor>` what is generated of a vendor's package. With `--check` either writes
 * nothing and fails where a file is missing, differs or is left over.
 *
 * @param cwd - what relative paths are relative to
 * @param tell - takes a line for what is read in another way than written; default: the standard error
 * @returns what was written, in a line, for `--document`
 * @throws UserError where the arguments, the document or the folder cannot be used, or a file differs
 */
export async function run(
  args: string[],
  cwd = process.cwd(),
  tell = warn,
): Promise<string | undefined> {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      document: { type: "string" },
      out: { type: "string" },
      client: { type: "boolean", default: false },
      "no-client": { type: "boolean", default: false },
      "skip-unsupported": { type: "boolean", default: false },
      validators: { type: "boolean", default: false },
    },
  });
  const job = jobOf(values, positionals, cwd);
  const { document, files } = await runJob(job, values.check, tell);
  if (values.check || values.document === undefined) return undefined;
  return `${operationsOf(document).length} operations in ${files} files of ${job.folder}`;
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

function jobOf(
  { document, out, client, "no-client": isBare, "skip-unsupported": skips, validators }: Values,
  positionals: string[],
  cwd: string,
): Job {
  const [extra] = document === undefined ? positionals.slice(1) : positionals;
  if (extra !== undefined) throw new UserError(`unexpected argument ${JSON.stringify(extra)}`);
  if (document === undefined) return vendorJob(positionals[0], { out, client, cwd });
  if (!out) throw new UserError("--out is missing: name the folder for the files of --document");
  return {
    document: resolve(cwd, document),
    folder: resolve(cwd, out),
    isStrict: !skips,
    extras: false,
    validators,
    client: !isBare,
    index: !isBare,
    remedy: "run the command without --check",
  };
}
