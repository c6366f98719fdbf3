import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";
import { isNode, type Node } from "@carespec/document";
import { dereference } from "../prism/document-modules.ts";
import { METHODS, operationsOf } from "../prism/load-operations.ts";
import type { AccessOptions } from "./access.ts";
import { writeItemExamples } from "./item-examples.ts";
import { createNotes, isNewer, type Notes } from "./notes.ts";
import { addressOf, FILE_ADDRESS, readFiles, type SourceFile } from "./read-files.ts";
import { ignoreReserved } from "./reserved-headers.ts";
import { mediaTypeRule } from "./rules/media-types.ts";
import { operationRule } from "./rules/operations.ts";
import { parameterRule } from "./rules/parameters.ts";
import type { Rule } from "./rules/rule.ts";
import { newerRule, versionRule } from "./rules/versions.ts";
import { expectedOperations } from "./served.ts";
import { tellUnsent } from "./unsent-headers.ts";
import { upgradeSwagger } from "./upgrade-swagger.ts";
import { type Placed, walk } from "./walk.ts";

/** A user's document, read and ready to be served. */
export interface LoadedDocument {
  operations: ReturnType<typeof operationsOf>;
  /** What the document lists, by path and method. */
  expected: ReturnType<typeof expectedOperations>;
  /** Its files, its own first; changed where Prism could not read them otherwise. */
  files: readonly SourceFile[];
  notes: Notes;
  /** Its schemas, outermost only, and where they are. */
  schemas: readonly Placed[];
}

/** How a document is read. */
export interface LoadOptions extends AccessOptions {
  /** Whether Swagger 2.0 becomes OpenAPI 3.1. Default false. */
  upgrade?: boolean | undefined;
}

const RULES: readonly Rule[] = [
  versionRule,
  operationRule,
  parameterRule,
  mediaTypeRule,
  newerRule,
];

/**
 * Reads a document and all files that it refers to.
 *
 * @throws UserError in one line for a document that cannot be served
 */
export async function loadDocument(
  file: string,
  options: LoadOptions = {},
): Promise<LoadedDocument> {
  try {
    return await load(file, options);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isDeep = error instanceof RangeError;
    throw unusable(file, isDeep ? "it nests too deeply" : oneLine((error as Error).message));
  }
}

async function load(
  file: string,
  { upgrade = false, ...access }: LoadOptions,
): Promise<LoadedDocument> {
  const written = await readFiles(file, access);
  const changes: [place: string, text: string][] = [];
  const files = upgrade
    ? await upgradeSwagger(written, (...change) => changes.push(change))
    : written;
  const [root] = files as [SourceFile];
  if (!isNode(root.value)) throw unusable(file, "it does not hold an object");
  const notes = createNotes(versionOf(root.value), METHODS, givenPlaces(root));
  tellFiles(files, notes);
  for (const [place, text] of changes) {
    notes.findings.push({ kind: "not understood", place, text });
  }
  const schemas: Placed[] = [];
  walk(files, (placed) => {
    for (const rule of RULES) rule(placed, notes);
    if (placed.kind === "schema" && placed.parent !== "schema") schemas.push(placed);
  });
  const resolved = await resolveReferences(files).catch(async (error) => {
    // Says the same of the document as it was given, where it is wrong there too.
    if (files !== written) await resolveReferences(written);
    throw error;
  });
  if (isNewer(notes)) writeItemExamples(resolved);
  const operations = operationsOf(resolved, [...notes.methods]);
  if (notes.version >= "3") ignoreReserved(operations, root.name, notes);
  tellUnsent(operations, root.name, notes);
  const expected =
    notes.version === ""
      ? operations.map(({ path, method }) => ({ path, method }))
      : expectedOperations(resolved, notes.methods);
  return { operations, expected, files, notes, schemas };
}

/** The paths of a document's own files. */
export function pathsOf(files: readonly SourceFile[]): string[] {
  const local = files.filter(({ address }) => address.protocol === "file:");
  return local.map(({ address }) => fileURLToPath(address));
}

/** Takes a place in a document that was upgraded to the one that its author wrote. */
function givenPlaces({ name, givenPointer }: SourceFile): ((place: string) => string) | undefined {
  if (!givenPointer) return undefined;
  return (place) =>
    place.startsWith(`${name}#`) ? name + givenPointer(place.slice(name.length)) : place;
}

function versionOf({ swagger, openapi }: Node): string {
  return String(swagger ?? openapi ?? "");
}

function tellFiles(files: readonly SourceFile[], { tell }: Notes): void {
  for (const { name, doubled } of files) {
    for (const { key, first, last } of doubled) {
      const text = `the key ${JSON.stringify(key)} comes twice: only the one at ${last} counts`;
      tell("not served", `${name}:${first}`, text);
    }
  }
  const remote = files.slice(1).filter(({ address }) => address.protocol !== "file:");
  for (const origin of new Set(remote.map(({ address }) => address.origin))) {
    const count = remote.filter(({ address }) => address.origin === origin).length;
    tell("fetched", origin, `${count} file(s) of the document; --offline forbids it`);
  }
}

async function resolveReferences(files: readonly SourceFile[]): Promise<object> {
  const read = (address: string) => {
    const [, number] = new RegExp(FILE_ADDRESS.source).exec(address) ?? [];
    return structuredClone(files[Number(number)]?.value);
  };
  try {
    return await dereference(addressOf(0), read);
  } catch (error) {
    const { message } = error as Error;
    const named = message.replaceAll(
      FILE_ADDRESS,
      (_, number) => files[Number(number)]?.name ?? "",
    );
    const [root] = files as [SourceFile];
    throw new UserError(`${root.name} has a $ref that leads nowhere: ${oneLine(named)}`, {
      cause: error,
    });
  }
}

function unusable(file: string, reason: string): UserError {
  return new UserError(`${file} is not a usable API document (OpenAPI 2, 3 or Postman): ${reason}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
