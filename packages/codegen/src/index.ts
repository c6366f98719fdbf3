import { resolve } from "node:path";
import type { ClientSummary } from "./client-summary.ts";
import { runJob } from "./job.ts";
import { summaryOf } from "./summary.ts";

export type { ClientSummary, OperationSummary } from "./client-summary.ts";

/** What is generated, and where it goes. */
export interface WriteClientOptions {
  /** A document of Swagger 2.0 or OpenAPI 3, JSON or YAML, in one file. */
  document: string;
  /** The folder for the files. */
  out: string;
  /** Write checks of answers and requests too, for the client's option `validator`. Default false. */
  validators?: boolean | undefined;
  /** Leave out, and tell, the operations that no right client can be made of. Default false. */
  skipUnsupported?: boolean | undefined;
  /** Write nothing; throw where a file is missing, differs or is left over. Default false. */
  check?: boolean | undefined;
  /** Takes a line for each place that is read in another way than the document writes it. Default: nobody. */
  tell?: ((line: string) => void) | undefined;
}

/**
 * Writes the typed client of a document, as `carespec-codegen --document FILE --out FOLDER` does.
 *
 * @returns what the client has
 * @throws Error of the name `UserError`, with a line for each cause, where the document or the folder
 *   cannot be used, or a file differs
 * @example
 * await writeClient({ document: "openapi.yaml", out: "src/api" });
 */
export async function writeClient({
  document,
  out,
  validators = false,
  skipUnsupported = false,
  check = false,
  tell = () => undefined,
}: WriteClientOptions): Promise<ClientSummary> {
  const job = { document: resolve(document), folder: resolve(out), isStrict: !skipUnsupported };
  const remedy = "write the client again";
  const all = { ...job, extras: false, validators, client: true, index: true, remedy };
  return summaryOf((await runJob(all, check, tell)).document);
}
