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

/** A collection's values by id, as they are stored. A map is one. */
export interface StoredValues extends Iterable<readonly [id: string, value: unknown]> {
  get(id: string): unknown;
  has(id: string): boolean;
  values(): Iterable<unknown>;
}

/** Finds a collection's values; `undefined` for one that has none. */
export type FindValues = (collection: string) => StoredValues | undefined;

/**
 * A transaction over stored values, which it never changes. It stages its changes for the store to
 * apply; its own reads see them.
 */
export class StagedTransaction implements Transaction {
  readonly find: FindValues;
  /** Left out until something changes: most transactions only read. */
  staged: Staged | undefined;

  constructor(find: FindValues) {
    this.find = find;
  }

  collection<Value>(name: string): Collection<Value> {
    return new StagedCollection<Value>(this, name);
  }
}

/** Its methods are not async, which would cost more than a look into a map. */
class StagedCollection<Value> implements Collection<Value> {
  readonly #transaction: StagedTransaction;
  readonly #name: string;

  constructor(transaction: StagedTransaction, name: string) {
    this.#transaction = transaction;
    this.#name = name;
  }

  get(id: string): Promise<Value | undefined> {
    const own = this.#changes();
    const value = own?.has(id) ? valueIn(own.get(id)) : this.#stored()?.get(id);
    return Promise.resolve(value as Value | undefined);
  }

  values(): Promise<Iterable<Value>> {
    const own = this.#changes();
    const stored = this.#stored();
    const all = own ? overlay(stored ?? new Map(), own) : (stored?.values() ?? []);
    return Promise.resolve(all as Iterable<Value>);
  }

  set(id: string, value: Value): void {
    expectStorable(this.#name, id, value);
    const own = this.#changes();
    const before = own?.get(id);
    if (before === DELETED) own?.delete(id);
    const isAgain = before === DELETED || before instanceof Reinserted;
    this.#stage(id, isAgain ? new Reinserted(value) : value);
  }

  delete(id: string): void {
    this.#stage(id, DELETED);
  }

  #stored(): StoredValues | undefined {
    return this.#transaction.find(this.#name);
  }

  #changes(): Map<string, unknown> | undefined {
    return this.#transaction.staged?.get(this.#name);
  }

  #stage(id: string, change: unknown): void {
    this.#transaction.staged ??= new Map();
    const own = this.#changes();
    if (own) own.set(id, change);
    else this.#transaction.staged.set(this.#name, new Map([[id, change]]));
  }
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

function* overlay(stored: StoredValues, changes: ReadonlyMap<string, unknown>): Iterable<unknown> {
  const leaves = (change: unknown) => change === DELETED || change instanceof Reinserted;
  for (const [id, value] of stored) {
    const changed = changes.has(id) ? changes.get(id) : value;
    if (!leaves(changed)) yield changed;
  }
  for (const [id, change] of changes) {
    const isLast = change instanceof Reinserted || !stored.has(id);
    if (change !== DELETED && isLast) yield valueIn(change);
  }
}
