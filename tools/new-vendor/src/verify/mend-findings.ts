import {
  isNode,
  type Node,
  type OpenApiDocument,
  pointerKeys,
  toPointer,
  valueAt,
} from "@carespec/document";
import type { Place } from "../house/programs.ts";
import { type Draft, tell } from "../mend/draft.ts";
import { mendExamples } from "../mend/examples.ts";
import { showIdsOfPaths } from "../mend/ids-of-paths.ts";
import { createExampleMaker } from "../mend/make-example.ts";
import { mendParameterExamples } from "../mend/parameter-examples.ts";
import { placeInWords } from "../mend/place.ts";
import { createValidator } from "../mend/validator.ts";
import { type RedoclyFinding, redoclyFindings } from "./redocly-findings.ts";

/** Rounds of lint; each mends what the one before uncovered. */
const ROUNDS = 4;

/**
 * Lints a mended document by the house's rules, and leaves out the examples that lint refuses, so that
 * others are made. What is left is the API's own and is returned.
 */
export async function mendFindings(
  root: string,
  place: Place,
  draft: Draft,
): Promise<RedoclyFinding[]> {
  const { document } = draft;
  const validate = createValidator(document);
  let make = createExampleMaker(document, validate);
  let findings: RedoclyFinding[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    findings = await redoclyFindings(root, place, document, "house");
    const mended = findings.filter((finding) => mendOne(draft, finding));
    if (mended.length === 0) return findings;
    // What was made stays so, unless an example of a schema is gone, by which it was made.
    if (mended.some(({ pointer }) => /\/(schemas?|properties)\//.test(pointer)))
      make = createExampleMaker(document, validate);
    mendExamples(draft, validate, make);
    mendParameterExamples(draft, validate);
    showIdsOfPaths(draft, validate);
  }
  return findings;
}

function mendOne(draft: Draft, { rule, pointer, message }: RedoclyFinding): boolean {
  if (!/^no-invalid-.*examples$/.test(rule)) return false;
  const keys = pointerKeys(pointer);
  const at = placeOfExample(draft.document, keys);
  if (at === undefined) return false;
  const parent = valueAt(draft.document, toPointer(at.slice(0, -1)));
  const key = at.at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isNode(parent) && key in parent) delete parent[key];
  else return false;
  tell(
    draft.told.left,
    "Correct",
    `an example of ${placeInWords(draft.document, at)}: ${message.replace(/\.$/, "")}`,
  );
  return true;
}

/** The keys of the example that a finding is in: a named one, one of a list, or the only one. */
function placeOfExample(document: OpenApiDocument, keys: string[]): string[] | undefined {
  for (const [index, key] of keys.entries()) {
    const before = keys.slice(0, index);
    if (key === "properties" || before.at(-1) === "properties") continue;
    const node = valueAt(document, toPointer(before)) as Node | undefined;
    if (!isNode(node)) continue;
    if (key === "examples" && index + 1 < keys.length) return keys.slice(0, index + 2);
    if (key === "example" || key === "default") return keys.slice(0, index + 1);
  }
  return undefined;
}
