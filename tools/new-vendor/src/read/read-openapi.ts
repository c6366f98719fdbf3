import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import {
  isNode,
  misreadName,
  misreadNames,
  type Node,
  type OpenApiDocument,
  operationsOf,
  pointerKeys,
  toPointer,
  visit,
} from "@carespec/document";
import {
  type Finding,
  followIdentifiers,
  type GivenPointer,
  leaveOut,
  methodName,
  normalizeDocument,
  readAsWritten,
} from "@carespec/document/normalize";
import { type Place, redocly } from "../house/programs.ts";
import { parseFile } from "./parse-file.ts";

/** A vendor's document as OpenAPI 3.1, and what reading it changed. */
export interface ReadDocument {
  document: OpenApiDocument;
  changed: string[];
  /** Operations that were left out, each with the reason. */
  leftOut: string[];
  /** Where the vendor's document has what a pointer of this one names. */
  givenPointer: GivenPointer;
}

/**
 * Reads a document of Swagger 2.0 or OpenAPI 3, JSON or YAML, in one file or several.
 *
 * @param place - a folder for what Redocly writes
 * @param skipsUnsupported - leave out the operations of which nothing right can be made
 * @throws UserError where it is unreadable, of another kind, or nothing right can be made of a part
 */
export async function readOpenApi(
  file: string,
  place: Place,
  skipsUnsupported = false,
): Promise<ReadDocument> {
  const written = parseFile(file);
  if (!("openapi" in written || "swagger" in written)) throw notOpenApi(file, written);
  return readWritten(
    file,
    hasOtherFiles(followIdentifiers(written)) ? await bundle(file, place) : written,
    skipsUnsupported,
  );
}

/** The same for a document in memory; `file` is what messages call it. */
export function readWritten(file: string, written: Node, skipsUnsupported = false): ReadDocument {
  const { findings, givenPointer } = withPlace(file, () => normalizeDocument(written));
  const read = readAsWritten(written);
  const refused = [...findings.filter(({ kind }) => kind === "refused"), ...misreadIn(read)];
  if (!skipsUnsupported) expectNone(file, refused, givenPointer);
  const { document, leftOut } = withoutRefused(read, refused, givenPointer);
  const changed = dropExtraMethods(document);
  if (operationsOf(document).length === 0) {
    const left = leftOut.length > 0 ? " is left" : "";
    throw new UserError(`${file} has no operation${left}: a client has nothing to call`);
  }
  // Names are given later, and told where the vendor's differ.
  const isName = /\/operationId$|^#\/components\/[^/]+\/[^/]+$/;
  const others = findings.filter(
    ({ kind, pointer }) => kind === "changed" && !isName.test(pointer),
  );
  const told = [...others, ...changed].map(({ pointer, message }) => {
    return `${givenPointer(pointer)}: ${message}`;
  });
  return { document, changed: told, leftOut, givenPointer };
}

/** Lint would end at such names. */
function misreadIn(document: OpenApiDocument): Finding[] {
  return misreadNames(document).map((keys) => {
    const message = `${misreadName(keys.at(-1) ?? "")}.`;
    return { kind: "refused", pointer: toPointer(keys), message };
  });
}

function expectNone(file: string, refused: readonly Finding[], place: GivenPointer): void {
  const [first] = refused;
  if (!first) return;
  const more = refused.length > 1 ? ` (and ${refused.length - 1} more)` : "";
  const remedy =
    "Mend a copy of the vendor's document there and give that, or leave out what cannot be called with --skip-unsupported.";
  throw new UserError(`${file}${place(first.pointer)}: ${first.message}${more}\n${remedy}`);
}

/** A document without the operations that hold or reach what was refused. */
function withoutRefused(
  read: OpenApiDocument,
  refused: readonly Finding[],
  place: GivenPointer,
): { document: OpenApiDocument; leftOut: string[] } {
  if (refused.length === 0) return { document: read, leftOut: [] };
  const { document, leftOut } = leaveOut(read, refused);
  const reasonAt = (at: string) => refused.find(({ pointer }) => pointer === at)?.message ?? "";
  const paths = refused.filter(({ pointer }) => /^#\/paths\/[^/]+$/.test(pointer));
  return {
    document,
    leftOut: [
      ...paths.map(({ pointer, message }) => `\`${pointerKeys(pointer)[1]}\`: ${message}`),
      ...leftOut.map(({ operation, pointers: [first = ""] }) => {
        return `\`${operation}\`: ${reasonAt(first)} (${place(first)})`;
      }),
    ],
  };
}

/** OpenAPI 3.1 has no place for operations of other methods. */
function dropExtraMethods(document: OpenApiDocument): Finding[] {
  return operationsOf(document).flatMap(({ method, operation, pathItem, pointer }) => {
    const own = methodName(method, operation);
    if (own === method.toUpperCase()) return [];
    delete (pathItem as Node)[method];
    const message = `OpenAPI 3.1 has no place for the method ${own}: it is left out.`;
    return [{ kind: "changed", pointer, message }];
  });
}

async function bundle(file: string, place: Place): Promise<Node> {
  const output = join(place.folder, "bundled.json");
  const at = { ...place, folder: dirname(file) };
  const { status, stderr } = await redocly(at, "bundle", file, "--output", output);
  if (status !== 0) {
    const reason = stderr.split("\n").find((line) => /error|cannot|can't|resolve/i.test(line));
    throw new UserError(
      `${file} refers to files that cannot be read: ${reason?.trim() ?? "see redocly bundle"}`,
    );
  }
  const bundled = parseFile(output);
  rmSync(output);
  return bundled;
}

function hasOtherFiles(document: Node): boolean {
  let found = false;
  visit(document, ({ $ref }) => {
    if (typeof $ref === "string" && !$ref.startsWith("#")) found = true;
  });
  return found;
}

function withPlace<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

function notOpenApi(file: string, written: Node): UserError {
  if (isNode(written.log)) return new UserError(`${file} is a HAR: give it as --har ${file}`);
  if (isNode(written.info) && ("item" in written || "_postman_id" in written.info)) {
    return new UserError(`${file} is a Postman collection: give it as --postman ${file}`);
  }
  return new UserError(
    `${file} is not an OpenAPI document: it has neither \`openapi: 3.…\` nor \`swagger: "2.0"\``,
  );
}
