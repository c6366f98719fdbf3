import { UserError } from "@carespec/command";
import { type Node, toPointer } from "@carespec/document";
import type { Engine } from "../prism/engine.ts";
import { faultsOfOperation } from "../prism/example-faults.ts";
import { isPathUnchecked } from "../prism/load-operations.ts";
import { documentedPath } from "../prism/query-paths.ts";
import { checkSchemas } from "./check-schemas.ts";
import { type Finding, lineOf } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import { checkServed } from "./served.ts";
import { tellSlowPatterns } from "./slow-patterns.ts";

/** What is found in one served document. */
export interface Report {
  /** The document as the user named it, or a vendor's name. */
  document: string;
  findings: readonly Finding[];
  /** Whether everything is checked; the schemas and examples of a large document are not. */
  isComplete: boolean;
}

/**
 * The schemas and examples of a larger document are checked with `strict` only: compiling schemas that
 * refer to each other can take minutes. Otherwise each is compiled when it is first used.
 */
const MOST_OPERATIONS = 60;

/**
 * Checks a loaded document: each operation is routed, each schema compiled, each example compared with
 * its schema.
 *
 * @param isWhole - whether to check the schemas and examples of a large document too
 */
export async function reportOn(
  document: string,
  loaded: LoadedDocument,
  engine: Pick<Engine, "operations" | "find">,
  isWhole: boolean,
): Promise<Report> {
  const { notes, files, expected, operations, schemas } = loaded;
  checkServed(engine, expected, document, notes);
  checkSchemas(schemas, files[0]?.value as Node, notes);
  tellSlowPatterns(schemas, notes.tell);
  const isComplete = isWhole || operations.length <= MOST_OPERATIONS;
  if (isComplete) await checkOperations(loaded, document);
  return { document, findings: notes.findings, isComplete };
}

/** Throws a {@link UserError} with the first finding, if there is one. */
export function expectNoFindings(reports: readonly Report[]): void {
  for (const { findings } of reports) {
    // These are as they are meant to be.
    const found = findings.filter(({ kind }) => kind !== "fetched" && kind !== "ignored");
    const [first] = found;
    if (!first) continue;
    const more = found.length > 1 ? ` (and ${found.length - 1} more)` : "";
    throw new UserError(
      `${lineOf(first)}${more}: mend the document, or leave --strict out to serve the rest`,
    );
  }
}

async function checkOperations(
  { operations, notes }: LoadedDocument,
  document: string,
): Promise<void> {
  for (const operation of operations) {
    const { examples, schemas } = faultsOfOperation(operation);
    const own = ["paths", documentedPath(operation), operation.method];
    const placeOf = (keys: readonly string[]) => document + toPointer([...own, ...keys]);
    if (isPathUnchecked(operation)) {
      const text = "the parameters of its path, which Prism cannot read";
      notes.tell("not checked", placeOf([]), text);
    }
    for (const { keys, text } of schemas) {
      notes.tell("not checked", placeOf(keys), `its schema cannot be compiled: ${text}`);
    }
    for (const { keys, text } of examples) {
      notes.tell("wrong", placeOf(keys), `the example breaks its schema: ${text}`);
    }
    // Requests come first.
    await nextTurn();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
