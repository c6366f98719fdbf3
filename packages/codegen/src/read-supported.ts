import { UserError } from "@carespec/command";
import { isNode, type OpenApiDocument, operationsOf, readTree } from "@carespec/document";
import {
  type Finding,
  findingText,
  leaveOut,
  normalizeDocument,
} from "@carespec/document/normalize";
import { leaveOutUnusable } from "./leave-out-unusable.ts";
import { RefusedPlaces } from "./refused-places.ts";
import { findUnsupported } from "./unsupported/find-unsupported.ts";

/**
 * Reads a document for the generator, and tells what was read in another way than it is written.
 *
 * @param isStrict - refuse what no right client can be made of; else leave out its operations
 * @throws UserError where the file is not a document, or with a line for each refused place
 */
export function readSupported(
  file: string,
  isStrict: boolean,
  tell: (line: string) => void,
): OpenApiDocument {
  const given = readTree(file);
  if (!isNode(given)) throw new UserError(`${file} is not an OpenAPI document`);
  const { document, findings, givenPointer } = inFile(file, () => normalizeDocument(given));
  const unsupported = inFile(file, () => [
    ...leaveOutUnusable(document),
    ...findUnsupported(document),
  ]);
  const found = [...findings, ...withoutDoubles(unsupported)];
  const textOf = (finding: Finding) =>
    findingText(file, { ...finding, pointer: givenPointer(finding.pointer) });
  for (const finding of found) {
    if (finding.kind === "changed") tell(`note: ${textOf(finding)}`);
  }
  const refused = found.filter(({ kind }) => kind === "refused");
  if (refused.length === 0) return document;
  const lines = refused.map(textOf);
  if (isStrict) {
    const remedy = "Mend the document, or leave out these operations with --skip-unsupported.";
    throw new RefusedPlaces(lines, remedy);
  }
  const { document: rest, leftOut } = leaveOut(document, refused);
  for (const line of lines) tell(`note: ${line}`);
  for (const { operation, pointers } of leftOut) {
    tell(`left out: ${operation} (${[...new Set(pointers.map(givenPointer))].join(", ")})`);
  }
  const left = operationsOf(rest).length;
  if (left > 0) return rest;
  throw new UserError(`${file}: no operation is left of ${leftOut.length}`);
}

function withoutDoubles(findings: Finding[]): Finding[] {
  const byText = new Map(findings.map((each) => [`${each.pointer} ${each.message}`, each]));
  return [...byText.values()];
}

/** Does something with a document; whatever fails names its file. */
export function inFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${file}: ${error.message}`);
    // Whatever a document must be is not checked one by one.
    const { message } = error as Error;
    throw new UserError(`${file} is not valid: ${message}. \`redocly lint\` says where`, {
      cause: error,
    });
  }
}
