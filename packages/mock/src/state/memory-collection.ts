import { sizeOf } from "./size-of.ts";
import { COLLECTION_LIMIT } from "./store.ts";

/** What a place in a map takes, in bytes, measured. */
const PLACE_BYTES = 48;

/** One collection's values by id. Those that it starts with are shared by all sessions. */
export class MemoryCollection {
  readonly values: Map<string, unknown>;
  /** What the values put since the start take, by id. */
  readonly #sizes = new Map<string, number>();
  /** Goes on where it stopped: to begin again would walk over all places that are empty by now. */
  #oldest: Iterator<string> | undefined;
  /** What the collection takes, in bytes, without the values that it started with. */
  bytes: number;

  constructor(values: Iterable<readonly [string, unknown]> = []) {
    this.values = new Map(values);
    this.bytes = this.values.size * PLACE_BYTES;
  }

  /** A copy that may change while others read this one. */
  copy(): MemoryCollection {
    const copy = new MemoryCollection(this.values);
    for (const [id, size] of this.#sizes) copy.#sizes.set(id, size);
    copy.bytes = this.bytes;
    return copy;
  }

  /** Puts a value. */
  set(id: string, value: unknown): void {
    const known = this.#sizes.get(id) ?? 0;
    const size = sizeOf(value) + 2 * id.length;
    this.bytes += size - known + (this.values.has(id) ? 0 : PLACE_BYTES);
    this.values.set(id, value);
    this.#sizes.set(id, size);
  }

  delete(id: string): void {
    if (!this.values.delete(id)) return;
    this.bytes -= PLACE_BYTES + (this.#sizes.get(id) ?? 0);
    this.#sizes.delete(id);
  }

  /** Drops the values that were put first until `bytes` are free, or none of them is left. */
  free(bytes: number): void {
    const enough = this.bytes - bytes;
    for (const id of this.#sizes.keys()) {
      if (this.bytes <= enough) return;
      this.delete(id);
    }
  }

  /** Drops the oldest values beyond the limit of a collection. */
  trim(): void {
    if (this.values.size <= COLLECTION_LIMIT) {
      // One that waits would keep every former table of the map.
      this.#oldest = undefined;
      return;
    }
    this.#oldest ??= this.values.keys();
    while (this.values.size > COLLECTION_LIMIT) this.delete(this.#oldest.next().value as string);
  }
}
