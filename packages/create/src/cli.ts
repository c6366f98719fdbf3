import { resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";
import { createWorkspace } from "./index.ts";
import { askFor } from "./questions.ts";

const USAGE = `
Usage: npm create @carespec@latest -- [folder] [--from <document>] [--skip-unsupported] [--yes]

Starts a workspace for one API: its OpenAPI document, a typed client, a mock that keeps what is written,
and a test of one against the other. Asks for what is missing where a terminal is there.

  --from <document>   Swagger 2.0 or OpenAPI 3, JSON or YAML, in one file; default a small sample
  --skip-unsupported  leave out, and list, the operations that no right client can be made of
  --yes               ask nothing; the folder is then my-api, unless it is named
`;

/**
 * Creates a workspace as the arguments say.
 *
 * @param ask - asks a question and gives the answer, or the default; default: the terminal, if there is one
 * @param say - takes the lines for the user; default: the standard output
 * @throws UserError where the folder or the document cannot be used
 */
export async function run(
  args: string[],
  { cwd = process.cwd(), ask = askFor, say = console.log } = {},
): Promise<void> {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      from: { type: "string" },
      "skip-unsupported": { type: "boolean", default: false },
      yes: { type: "boolean", short: "y", default: false },
    },
  });
  const asked = values.yes ? undefined : ask;
  const [named, extra] = positionals;
  if (extra !== undefined) throw new UserError(`unexpected argument ${JSON.stringify(extra)}`);
  const folder = named ?? (await asked?.("Folder", "my-api")) ?? "my-api";
  const from = values.from ?? (await asked?.("OpenAPI document (none: a small sample)", "")) ?? "";
  const { title, operations, isSample } = await createWorkspace({
    folder: resolve(cwd, folder),
    from: from === "" ? undefined : resolve(cwd, from),
    skipUnsupported: values["skip-unsupported"],
    tell: say,
  });
  const what = isSample ? "a sample of ours" : JSON.stringify(title);
  say(`${folder}: a client of ${what}, with ${operations.length} operations`);
  for (const step of [`cd ${folder}`, "npm install", "npm test"]) say(`  ${step}`);
}
