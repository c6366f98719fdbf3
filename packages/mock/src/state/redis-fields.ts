import type { Scope } from "./store.ts";

/** The place of a value: its table and its id. */
export interface Place {
  table: string;
  id: string;
}

/** Names a collection among all those of a session. No space has a slash in its name. */
export function tableName(space: Scope["space"], collection: string): string {
  return `${space}/${collection}`;
}

/** The place that marks a space as having its initial data. */
export function markerOf(space: Scope["space"]): Place {
  return { table: tableName(space, ""), id: "" };
}

/** A place as the name of a hash field. JSON keeps apart any two ids, even those that UTF-8 cannot write. */
export function fieldOf({ table, id }: Place): string {
  return JSON.stringify([table, id]);
}

/** Reads a field's name; `undefined` if the field does not hold a value. */
export function readField(field: string): Place | undefined {
  if (!field.startsWith("[")) return undefined;
  const place: unknown = JSON.parse(field);
  if (!isPair(place) || typeof place[0] !== "string" || typeof place[1] !== "string") {
    throw new SyntaxError(`the field ${field} is not a place`);
  }
  return { table: place[0], id: place[1] };
}

/** A value and the number that orders it, as Redis stores them. */
export function storedOf(sequence: number, value: unknown): string {
  return JSON.stringify([sequence, value]);
}

/** Reads what {@link storedOf} wrote. */
export function readStored(stored: string): [sequence: number, value: unknown] {
  const read: unknown = JSON.parse(stored);
  if (!isPair(read) || !Number.isSafeInteger(read[0]))
    throw new SyntaxError("a value has no number");
  return read as [number, unknown];
}

function isPair(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}
