import type { Collection, Transaction } from "./store.ts";

/** Stands for a value that the transaction has deleted. */
export const DELETED = Symbol("deleted");

/** What a transaction has changed so far: values by id, by collection, each in the order of its first change. */
export type Staged = Map<string, Map<string, unknown>>;

/**
 * A transaction over stored values, which it never changes: what it changes is staged, for the
 * store to apply, and seen by its own reads.
 */
export function createTransaction(
  storedValues: (collection: string) => ReadonlyMap<string, unknown> | undefined,
): { transaction: Transaction; staged: Staged } {
  const staged: Staged = new Map();

  function collection<Value>(name: string): Collection<Value> {
    const stored = () => storedValues(name) as ReadonlyMap<string, Value> | undefined;
    const changes = () => staged.get(name) as Map<string, Value | typeof DELETED> | undefined;
    const stage = (id: string, value: Value | typeof DELETED) => {
      const own = changes() ?? new Map();
      staged.set(name, own.set(id, value));
    };
    return {
      async get(id) {
        const changed = changes()?.get(id);
        if (changed === DELETED) return undefined;
        return changed ?? stored()?.get(id);
      },
      async values() {
        const own = changes();
        return own ? overlay(stored() ?? new Map(), own) : (stored()?.values() ?? []);
      },
      set: (id, value) => stage(id, value),
      delete: (id) => stage(id, DELETED),
    };
  }

  return { transaction: { collection }, staged };
}

function* overlay<Value>(
  stored: ReadonlyMap<string, Value>,
  changes: ReadonlyMap<string, Value | typeof DELETED>,
): Iterable<Value> {
  for (const [id, value] of stored) {
    const changed = changes.has(id) ? changes.get(id) : value;
    if (changed !== DELETED) yield changed as Value;
  }
  for (const [id, value] of changes) {
    if (value !== DELETED && !stored.has(id)) yield value;
  }
}
