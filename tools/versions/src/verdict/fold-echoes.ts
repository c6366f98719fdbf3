import { type Change, type Finder, isSmaller } from "../change.ts";

/** Who tells a difference best, first; the others tell what follows from it. */
const ORDER: readonly Finder[] = [
  "redocly diff",
  "document rules",
  "declarations",
  "last consumer",
];

/**
 * What several judges find of one difference is told once: by the document where it is there, otherwise by the
 * declarations, with the greatest size. What the others say is kept in `also`.
 */
export function foldEchoes(changes: readonly Change[]): Change[] {
  const told: Change[] = [];
  for (const finder of ORDER) {
    const found = changes.filter(({ by }) => by === finder);
    const heads = found.map((change) => headOf(change, told));
    for (const [index, change] of found.entries()) {
      // Names that share one reason have one cause.
      const head = heads[index] ?? heads[found.findIndex(sameReason(change, heads))];
      if (head) addEcho(head, change);
      else told.push({ ...change });
    }
  }
  const others = changes.filter(({ by }) => !ORDER.includes(by));
  return [...told, ...others];
}

function sameReason(change: Change, heads: readonly (Change | undefined)[]) {
  const [, reason] = /\((.+)\)$/.exec(change.text) ?? [];
  return (other: Change, index: number) =>
    reason !== undefined && heads[index] !== undefined && other.text.endsWith(`(${reason})`);
}

/** The change that a change follows from, of what judges before it told. */
function headOf(change: Change, told: readonly Change[]): Change | undefined {
  const earlier = told.filter(({ by }) => ORDER.indexOf(by) < laterThan(change.by));
  const likely = earlier
    .map((head) => ({ head, likeness: likenessOf(change, head) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness);
  return likely[0]?.head;
}

/** The document's two judges do not tell the same. */
function laterThan(by: Finder): number {
  return by === "redocly diff" || by === "document rules" ? 0 : ORDER.indexOf(by);
}

/** 0 where the one does not follow from the other. A common member says more than any number of operations. */
function likenessOf(change: Change, head: Change): number {
  const { operations = [], members = [], types = [] } = change;
  const sharedMembers = shared(members, head.members);
  const sharedOperations = shared([...operations, ...members], head.operations);
  const isElsewhere = change.by === "last consumer" && operations.length > 0 && head.operations;
  if (isElsewhere && sharedOperations === 0) return 0;
  const sharedTypes = shared(types, [...(head.types ?? []), ...typesOf(head.operations)]);
  const others = sharedOperations + sharedTypes;
  if (sharedMembers > 0) return 1000 * (others > 0 ? 2 : 1) + others;
  // Without a common member it may be another difference of the same thing, unless it is no greater.
  return isSmaller(head.size, change.size) || isAnswer(change) ? 0 : others;
}

/** What the generator exports for operations: functions, and the types of their requests. */
function typesOf(operations: readonly string[] = []): string[] {
  return operations.flatMap((name) => [
    name,
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Request`,
  ]);
}

/** A line that reads a member of an answer is about that member only. */
function isAnswer({ by, text }: Change): boolean {
  return by === "last consumer" && text.startsWith("answer, member");
}

function shared(some: readonly string[], others: readonly string[] = []): number {
  return some.filter((name) => others.includes(name)).length;
}

function addEcho(head: Change, change: Change): void {
  const { size, by, subject, text, place } = change;
  if (isSmaller(head.size, size)) head.size = size;
  if (head.size === "major") head.heading = "Breaking";
  head.also = [
    ...(head.also ?? []),
    { size, by, subject, text, ...(place !== undefined && { place }) },
  ];
}
