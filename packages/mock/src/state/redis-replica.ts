import { type Place, readField, readStored } from "./redis-fields.ts";

/** Which state of a session: the random name it began under and its commits since then. */
export interface Version {
  epoch: string;
  count: number;
}

/** A collection's values in their order, and the numbers that order them. */
export interface Table {
  values: ReadonlyMap<string, unknown>;
  sequences: ReadonlyMap<string, number>;
}

/**
 * A session's data as Redis had it at one version. It never changes, so a reader always sees one
 * state.
 */
export interface Replica {
  /** Left out while Redis has no data of the session. */
  version?: Version;
  tables: ReadonlyMap<string, Table>;
  /** The highest number that a value has had. */
  sequence: number;
  /** How much of what was read it may still hold, in bytes. */
  bytes: number;
}

/** What Redis tells a mock that knows an older version of a session, or none. */
export interface Update {
  version: Version;
  /** Whether `fields` are only those that have changed. */
  isPartial: boolean;
  /** What is stored, by field; an empty text where the value was deleted. */
  fields: [field: string, stored: string][];
}

/** The copy of a session that has no data. */
export const NOTHING: Replica = { tables: new Map(), sequence: 0, bytes: 0 };

/** The copy at the update's version. `replica` may be newer than the one that asked for it. */
export function advance(replica: Replica, { version, isPartial, fields }: Update): Replica {
  const own = replica.version;
  if (own?.epoch === version.epoch && own.count >= version.count) return replica;
  const before = isPartial ? replica : NOTHING;
  const changed = new Map<string, WritableTable>();
  const changes = fields.flatMap(readChange).sort((one, other) => one.sequence - other.sequence);
  for (const change of changes) {
    const table = changed.get(change.table) ?? copyOf(before.tables.get(change.table));
    changed.set(change.table, table);
    put(table, change);
  }
  for (const table of changed.values()) putInOrder(table);
  return {
    version,
    tables: new Map<string, Table>([...before.tables, ...changed]),
    sequence: Math.max(before.sequence, changes.at(-1)?.sequence ?? 0),
    bytes: fields.reduce(
      (sum, [field, stored]) => sum + field.length + stored.length,
      before.bytes,
    ),
  };
}

interface WritableTable {
  values: Map<string, unknown>;
  sequences: Map<string, number>;
}

/** A place's new value; sequence 0 if the value was deleted. */
interface Change extends Place {
  sequence: number;
  value: unknown;
}

function readChange([field, stored]: [string, string]): Change[] {
  const place = readField(field);
  if (!place) return [];
  const [sequence, value] = stored === "" ? [0, undefined] : readStored(stored);
  return [{ ...place, sequence, value }];
}

function copyOf(table: Table | undefined): WritableTable {
  return { values: new Map(table?.values), sequences: new Map(table?.sequences) };
}

function put(table: WritableTable, { id, sequence, value }: Change): void {
  // A value that was deleted and put again comes last.
  if (table.sequences.get(id) !== sequence) {
    table.values.delete(id);
    table.sequences.delete(id);
  }
  if (sequence === 0) return;
  table.values.set(id, value);
  table.sequences.set(id, sequence);
}

/** A freed number may have been given to a value in another place. */
function putInOrder({ values, sequences }: WritableTable): void {
  let last = 0;
  const isInOrder = [...sequences.values()].every((sequence) => {
    const isNext = sequence > last;
    last = sequence;
    return isNext;
  });
  if (isInOrder) return;
  const inOrder = [...sequences].sort(([, one], [, other]) => one - other);
  for (const [id, sequence] of inOrder) {
    const value = values.get(id);
    values.delete(id);
    sequences.delete(id);
    values.set(id, value);
    sequences.set(id, sequence);
  }
}
