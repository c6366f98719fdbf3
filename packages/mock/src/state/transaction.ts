import type { Collection, Transaction } from "@carespec/mock-kit";
import { jsonProblem } from "../json-value.ts";
import { kindOf } from "../kind-of.ts";

/** Marks a value that the transaction has deleted. */
export const DELETED = Symbol("deleted");

/** A value that was deleted and then put again, which moves it to the last place. */
export class Reinserted {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/**
 * What a transaction has changed so far: by collection and id a value, {@link Reinserted} or
 * {@link DELETED}, in the order of their first change; a reinserted value in that of its last.
 */
export type Staged = Map<string, Map<string, unknown>>;

/**
 * A transaction over stored values, which it never changes. It stages its changes for the store to
 * apply; its own reads see them.
 */
export function createTransaction(
  storedValues: (collection: string) => ReadonlyMap<string, unknown> | undefined,
): { transaction: Transaction; staged: Staged } {
  const staged: Staged = new Map();

  function collection<Value>(name: string): Collection<Value> {
    const stored = () => storedValues(name) as ReadonlyMap<string, Value> | undefined;
    const changes = () => staged.get(name);
    const stage = (id: string, change: unknown) => {
      const own = changes() ?? new Map<string, unknown>();
      staged.set(name, own.set(id, change));
    };
    return {
      // Not async functions, which cost more than a look into a map.
      get(id) {
        const own = changes();
        const value = own?.has(id) ? valueIn(own.get(id)) : stored()?.get(id);
        return Promise.resolve(value as Value | undefined);
      },
      values() {
        const own = changes();
        const all = own ? overlay(stored() ?? new Map(), own) : (stored()?.values() ?? []);
        return Promise.resolve(all);
      },
      set(id, value) {
        expectStorable(name, id, value);
        const before = changes()?.get(id);
        if (before === DELETED) changes()?.delete(id);
        stage(
          id,
          before === DELETED || before instanceof Reinserted ? new Reinserted(value) : value,
        );
      },
      delete: (id) => stage(id, DELETED),
    };
  }

  return { transaction: { collection }, staged };
}

/** A store may write values as JSON, so none takes what JSON cannot hold. */
function expectStorable(collection: string, id: unknown, value: unknown): void {
  if (typeof id !== "string") {
    throw new TypeError(
      `the collection "${collection}" needs a string as an id, got ${kindOf(id)}: write String(id)`,
    );
  }
  const name = "the value";
  const problem = value === undefined ? `${name} is undefined` : jsonProblem(value, name);
  if (problem)
    throw new TypeError(`the collection "${collection}" cannot keep "${id}": ${problem}`);
}

/** The value that a change leaves; `undefined` for none. */
export function valueIn(change: unknown): unknown {
  if (change === DELETED) return undefined;
  return change instanceof Reinserted ? change.value : change;
}

function* overlay<Value>(
  stored: ReadonlyMap<string, Value>,
  changes: ReadonlyMap<string, unknown>,
): Iterable<Value> {
  const leaves = (change: unknown) => change === DELETED || change instanceof Reinserted;
  for (const [id, value] of stored) {
    const changed = changes.has(id) ? changes.get(id) : value;
    if (!leaves(changed)) yield changed as Value;
  }
  for (const [id, change] of changes) {
    const isLast = change instanceof Reinserted || !stored.has(id);
    if (change !== DELETED && isLast) yield valueIn(change) as Value;
  }
}
