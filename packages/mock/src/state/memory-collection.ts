import { sizeOf } from "./size-of.ts";
import { COLLECTION_LIMIT } from "./store.ts";
import type { StoredValues } from "./transaction.ts";

/** What a place in a map takes, in bytes, measured. */
const PLACE_BYTES = 48;

/** What a value takes beside its place in a collection, in bytes. */
export function sizeOfEntry(id: string, value: unknown): number {
  return sizeOf(value) + 2 * id.length;
}

/** A value, and what it takes beside its place, in bytes: nothing where all sessions share it. */
interface Kept {
  readonly value: unknown;
  readonly size: number;
}

type Values = Iterable<readonly [id: string, value: unknown]>;

/** The values that sessions start with are kept once for all of them. */
const shared = new WeakMap<Values, (readonly [string, Kept])[]>();

function keptOnce(values: Values): (readonly [string, Kept])[] {
  const known = shared.get(values);
  if (known) return known;
  const kept = [...values].map(([id, value]) => [id, { value, size: 0 }] as const);
  shared.set(values, kept);
  return kept;
}

/** One collection's values by id. Those that it starts with are shared by all sessions. */
export class MemoryCollection implements StoredValues {
  readonly #kept: Map<string, Kept>;
  /** Goes on where it stopped: to begin again would walk over all places that are empty by now. */
  #oldest: Iterator<string> | undefined;
  /** What the collection takes, in bytes, without the values that it started with. */
  bytes: number;

  /** @param start - what it starts with: values, which are not changed, or another collection */
  constructor(start: Values | MemoryCollection = []) {
    const isCopy = start instanceof MemoryCollection;
    this.#kept = new Map(isCopy ? start.#kept : keptOnce(start));
    this.bytes = isCopy ? start.bytes : this.#kept.size * PLACE_BYTES;
  }

  /** A copy that may change while others read this one. */
  copy(): MemoryCollection {
    return new MemoryCollection(this);
  }

  get(id: string): unknown {
    return this.#kept.get(id)?.value;
  }

  has(id: string): boolean {
    return this.#kept.has(id);
  }

  *values(): IterableIterator<unknown> {
    for (const { value } of this.#kept.values()) yield value;
  }

  *[Symbol.iterator](): IterableIterator<[string, unknown]> {
    for (const [id, { value }] of this.#kept) yield [id, value];
  }

  /** Puts a value that takes `size` bytes, as {@link sizeOfEntry} has them. */
  set(id: string, value: unknown, size: number): void {
    this.bytes += this.growth(id, size);
    this.#kept.set(id, { value, size });
  }

  /** How many bytes more the collection takes with another value of `size` bytes, or without it. */
  growth(id: string, size: number | undefined): number {
    const known = this.#kept.get(id);
    const before = known ? PLACE_BYTES + known.size : 0;
    return (size === undefined ? 0 : PLACE_BYTES + size) - before;
  }

  delete(id: string): void {
    const known = this.#kept.get(id);
    if (!known) return;
    this.#kept.delete(id);
    this.bytes -= PLACE_BYTES + known.size;
  }

  /** Drops the oldest values beyond the limit of a collection. */
  trim(): void {
    if (this.#kept.size <= COLLECTION_LIMIT) {
      // One that waits would keep every former table of the map.
      this.#oldest = undefined;
      return;
    }
    this.#oldest ??= this.#kept.keys();
    while (this.#kept.size > COLLECTION_LIMIT) this.delete(this.#oldest.next().value as string);
  }
}
