import { resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";

const USAGE = `
Usage: npm run drift -- <vendor> <file> [options]

Compares a vendor's document with traffic: a HAR, the mock's journal, a Postman collection (2.0 or 2.1), a
Bruno or OpenCollection folder, or an .http file. Reports show types and names, never values.

  --environment FILE   values of the variables {{…}}
  --server URL         what requests begin with, where it is neither a server of the document nor the mock
  --format FORMAT      text (default), json or sarif
  --output FILE        write the report there instead of printing it
  --strict             fail on what the document does not know, too
  --draft FILE         write what is missing in the document as an OpenAPI Overlay to review
  --update-evidence    show how x-evidence would be raised from inferred by what was seen
  --write              write that, without asking
  --published          the file is the vendor's own publication, so that what it prints is documented
  --word WORD          show this word in paths that the document lacks; can be given several times
  --source URL         where the file is published; named as the source instead of the file

Exit code: 0 clean, 1 where traffic contradicts the document, 2 where nothing could be compared.
`;

const FORMATS = ["text", "json", "sarif"] as const;

/** What `drift` is told. Files are absolute. */
export interface Options {
  vendor: string;
  file: string;
  environment: string | undefined;
  server: string | undefined;
  format: (typeof FORMATS)[number];
  output: string | undefined;
  strict: boolean;
  draft: string | undefined;
  updateEvidence: boolean;
  write: boolean;
  published: boolean;
  source: string | undefined;
  /** Words that paths may show. */
  words: readonly string[];
}

/**
 * Reads the arguments of `drift`.
 *
 * @param cwd - files are told from here
 */
export function readOptions(args: string[], cwd: string): Options {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      environment: { type: "string" },
      server: { type: "string" },
      format: { type: "string", default: "text" },
      output: { type: "string" },
      strict: { type: "boolean", default: false },
      draft: { type: "string" },
      "update-evidence": { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      published: { type: "boolean", default: false },
      source: { type: "string" },
      word: { type: "string", multiple: true, default: [] },
    },
  });
  const [vendor, file, extra] = positionals;
  if (vendor === undefined) throw new UserError("the vendor is missing: --help shows the usage");
  if (extra !== undefined)
    throw new UserError("there are more than two arguments: give a vendor and one file");
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(cwd, path));
  const updateEvidence = values["update-evidence"];
  const { write, published, strict } = values;
  if (!updateEvidence && (write || published)) {
    throw new UserError(`--${write ? "write" : "published"} is only for --update-evidence: add it`);
  }
  if (updateEvidence && values.format !== "text" && values.output === undefined) {
    throw new UserError("--update-evidence prints a diff: add --output FILE for the report");
  }
  return {
    ...{
      vendor,
      file: file === undefined ? "" : resolve(cwd, file),
      strict,
      updateEvidence,
      write,
      published,
    },
    environment: at(values.environment),
    server: urlOf(values.server, "--server"),
    format: formatOf(values.format),
    output: at(values.output),
    draft: at(values.draft),
    words: values.word,
    source: urlOf(values.source, "--source"),
  };
}

function formatOf(value: string): Options["format"] {
  const format = FORMATS.find((each) => each === value);
  if (format) return format;
  throw new UserError(`--format is none of ${FORMATS.join(", ")}: choose one`);
}

/** An address without credentials. The message does not repeat it. */
function urlOf(value: string | undefined, option: string): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
    return value.replace(/\/+$/, "");
  throw new UserError(`${option} is not an http(s) address without a name and a password`);
}
