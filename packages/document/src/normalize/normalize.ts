import type { Node } from "../node.ts";
import type { OpenApiDocument } from "../open-api-document.ts";
import { decodePercent, valueAt } from "../pointer.ts";
import { separateBases } from "./bases.ts";
import { listCallbacks } from "./callbacks.ts";
import { nameComponents } from "./component-names.ts";
import { placeDeepReferences } from "./deep-references.ts";
import type { Finding, Report } from "./finding.ts";
import { type GivenPointer, givenPointers } from "./given-pointer.ts";
import { mapParts } from "./map-parts.ts";
import { nameOperations } from "./operation-names.ts";
import { completePaths } from "./path-items.ts";
import { checkReferences } from "./references.ts";
import { readKeywords } from "./schema-keywords.ts";
import { writeStatuses } from "./statuses.ts";
import { upgradeDocument } from "./upgrade.ts";

/** A document as tools read it. */
export interface NormalizedDocument {
  document: OpenApiDocument;
  /** What was changed to read it, and what nothing right can be made of, in the document's order. */
  findings: Finding[];
  /** Where the given document has what a pointer of this one names. */
  givenPointer: GivenPointer;
}

/**
 * Turns any document of Swagger 2.0 or OpenAPI 3 into one of OpenAPI 3.1 in which every operation has
 * a legal operationId of its own, stands at its path, and declares its path's parameters. A document
 * that lint passes stays as it is; the given one always does.
 *
 * @throws UserError where it is no such document
 */
export function normalizeDocument(given: Node): NormalizedDocument {
  const findings: Finding[] = [];
  const known = new Set<string>();
  const report: Report = (kind, pointer, message) => {
    const text = `${pointer} ${message}`;
    if (!known.has(text)) findings.push({ kind, pointer, message });
    known.add(text);
  };
  const renamed = new Map<string, string>();
  const upgraded = upgradeDocument(given, report);
  const own = new Set(findings.map(({ pointer }) => pointer));
  const named = nameComponents(upgraded, report, renamed);
  const written = separateBases(readKeywords(named, report));
  checkReferences(written, report);
  const document = withPaths(written, report);
  nameOperations(document, report);
  listCallbacks(document, report);
  return { document, findings, givenPointer: givenPointers(given, document, renamed, own) };
}

/**
 * The same with the names that the author wrote, and with callbacks in their places: for who gives names of
 * their own. What {@link normalizeDocument} refuses is not there or wrong.
 */
export function readAsWritten(given: Node): OpenApiDocument {
  const ignore: Report = () => {};
  const upgraded = decodeReferences(upgradeDocument(given, ignore));
  return withPaths(separateBases(readKeywords(upgraded, ignore)), ignore);
}

/** References as JSON pointers have them, without percent-encoding, where they lead somewhere so. */
function decodeReferences(document: Node): Node {
  return mapParts(document, (part) => {
    if (typeof part.$ref !== "string" || !part.$ref.includes("%")) return part;
    const $ref = decodePercent(part.$ref);
    return valueAt(document, $ref) === undefined ? part : { ...part, $ref };
  });
}

/** References to whole components only, and paths that have all that is theirs. */
function withPaths(written: Node, report: Report): OpenApiDocument {
  const upgraded = placeDeepReferences(written, report);
  const info = { title: "API", version: "0", ...(upgraded.info as Node | undefined) };
  const paths = { ...(upgraded.paths as Node | undefined) };
  const document = { ...upgraded, info, paths } as unknown as OpenApiDocument;
  completePaths(document, report);
  writeStatuses(document, report);
  return document;
}
