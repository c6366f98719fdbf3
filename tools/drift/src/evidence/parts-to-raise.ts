import { follow, isNode, type OpenApiDocument, toPointer } from "@carespec/document";
import { operationKeys } from "../compare/context.ts";
import type { OperationTally, Tally } from "../compare/tally.ts";

/** A part of the document that was seen and may carry evidence of its own. */
export interface SeenPart {
  keys: readonly string[];
  operation: OperationTally;
}

/**
 * The parts whose evidence may be raised: operations that the traffic does not contradict and that
 * succeeded, or were written down, and what was seen of them. A schema counts as seen where every one of
 * its members was.
 */
export function partsToRaise(
  document: OpenApiDocument,
  { operations }: Tally,
  { published }: { published: boolean },
): SeenPart[] {
  return [...operations.values()]
    .filter(({ requests, findings }) => requests > 0 && !isContradicted(findings))
    .filter((operation) => isAnswered(operation, published))
    .flatMap((operation) => {
      const parts = [operationKeys(operation), ...seenParts(document, operation)];
      return parts.map((keys) => ({ keys, operation }));
    });
}

function isContradicted(findings: OperationTally["findings"]): boolean {
  return [...findings.values()].some(({ level }) => level === "contradicts");
}

/** A refusal says little of an operation; a request without an answer counts where the vendor wrote it. */
function isAnswered({ statuses }: OperationTally, published: boolean): boolean {
  return (
    [...statuses.keys()].some((status) => Number(status) < 400) ||
    (published && statuses.size === 0)
  );
}

function seenParts(document: OpenApiDocument, { seen }: OperationTally): (readonly string[])[] {
  const all = [...seen.values()].map(({ keys }) => keys);
  const members = all.filter((keys) => keys.at(-2) === "properties");
  const holders = Map.groupBy(members, (keys) => toPointer(keys.slice(0, -2)));
  const whole = [...holders].flatMap(([pointer, own]) => {
    const { properties } = follow(document, pointer).node;
    const names = isNode(properties) ? Object.keys(properties) : [];
    const isSeen = (name: string) => own.some((keys) => keys.at(-1) === name);
    return names.length > 0 && names.every(isSeen) ? [own[0]?.slice(0, -2) ?? []] : [];
  });
  return [...all, ...whole];
}
