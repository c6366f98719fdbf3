import { type Change, isSmaller } from "../change.ts";
import type { Where } from "./where.ts";

/** A change, and what makes it the same as another: where it is written and what changed there. */
export interface PlacedChange {
  change: Change;
  identity: string;
}

/** Puts a place into a change. */
export function placed(change: Omit<Change, "subject">, where: Where): Change {
  const { subject, part, operations, types, members } = where;
  const text = part ? `${part}${/^[,:]/.test(change.text) ? "" : " "}${change.text}` : change.text;
  return { ...change, subject, text, operations, types, members };
}

/** What is written once is told once, with the greatest size that it has at any place where it is used. */
export function tellOnce(found: readonly PlacedChange[]): Change[] {
  const told = new Map<string, Change>();
  for (const { change, identity } of found) {
    const known = told.get(identity);
    if (!known || isSmaller(known.size, change.size)) told.set(identity, change);
  }
  return [...told.values()];
}
