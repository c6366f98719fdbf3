import { UserError } from "@carespec/command";
import {
  isNode,
  type Node,
  type OpenApiDocument,
  pointerKeys,
  toPointer,
  valueAt,
} from "@carespec/document";
import type { GivenPointer } from "@carespec/document/normalize";
import type { Place } from "../house/programs.ts";
import { type Told, tell } from "../mend/draft.ts";
import { type RedoclyFinding, redoclyFindings } from "./redocly-findings.ts";

/** Rounds after which a document is given up. */
const ROUNDS = 4;

/**
 * Mends what a document's structure has too much or too little, as lint sees it: unknown members go,
 * answers get the description that OpenAPI requires.
 *
 * @param file - what messages call it
 * @param givenPointer - the place in that file of a place in the document
 * @throws UserError with the first place that is wrong in another way
 */
export async function mendStructure(
  root: string,
  place: Place,
  file: string,
  document: OpenApiDocument,
  told: Told,
  givenPointer: GivenPointer = (pointer) => pointer,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const findings = await redoclyFindings(root, place, document, "structure");
    if (findings.length === 0) return;
    const stuck = findings.filter((finding) => !mendOne(document, finding, told));
    if (stuck.length < findings.length) continue;
    const [first] = stuck;
    const more =
      stuck.length > 1 ? ` (and ${stuck.length - 1} more: npx redocly lint shows all)` : "";
    const at = givenPointer(first?.pointer ?? "#");
    throw new UserError(
      `${file}${at}: ${first?.message.replace(/\.$/, "")}${more}: mend a copy of the vendor's document there, and give that`,
    );
  }
}

function mendOne(
  document: OpenApiDocument,
  { message, pointer }: RedoclyFinding,
  told: Told,
): boolean {
  const keys = pointerKeys(pointer);
  const key = keys.at(-1) ?? "";
  const parent = valueAt(document, toPointer(keys.slice(0, -1)));
  if (/is not expected here/.test(message) && isNode(parent) && keys.length > 1) {
    delete parent[key];
    tell(told.mended, "members left out that OpenAPI does not have", keys.slice(-2).join("."));
    return true;
  }
  const [, missing = ""] = /The field `(\w+)` must be present/.exec(message) ?? [];
  const node = valueAt(document, pointer);
  const value = FILLERS[missing];
  if (!isNode(node) || value === undefined) return false;
  (node as Node)[missing] = value;
  return true;
}

/** What stands for a member that OpenAPI requires and the vendor left out. */
const FILLERS: Record<string, unknown> = {
  description: "The vendor's document does not describe this answer.",
  responses: {},
};
