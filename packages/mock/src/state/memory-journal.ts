import { countOf, type Kind, keyOf, type Recorded, type Recording } from "../journal/recorded.ts";

/** What a count takes in memory, in bytes, measured. */
const COUNT_BYTES = 120;

/** How many requests of a kind there were. */
interface Counted {
  count: number;
}

/** One session's journal: the newest entries, and the counts of all requests. */
export class MemoryJournal {
  /** Oldest first; those before `#first` are gone. */
  #entries: (Recorded | undefined)[] = [];
  #first = 0;
  readonly #counts = new Map<string, Counted>();
  /** Most requests are of the same kind as the one before. */
  #last: (Kind & { counted: Counted }) | undefined;
  /** What the entries take, in bytes. */
  bytes = 0;

  /** How many entries there are. */
  get length(): number {
    return this.#entries.length - this.#first;
  }

  /** What the counts take, in bytes. */
  get countBytes(): number {
    return this.#counts.size * COUNT_BYTES;
  }

  /** Adds an entry, and drops the oldest ones beyond `limit`. */
  add(entry: Recorded, limit: number): void {
    this.#countOf(entry).count += 1;
    this.#entries.push(entry);
    this.bytes += entry.size;
    while (this.length > limit) this.dropOldest();
  }

  /** Drops the oldest entry; its count stays. Returns how many bytes that frees. */
  dropOldest(): number {
    const oldest = this.#entries[this.#first];
    if (!oldest) return 0;
    this.bytes -= oldest.size;
    this.#entries[this.#first] = undefined;
    this.#first += 1;
    // Moving the rest to the front each time would cost more than the entry itself.
    if (this.#first >= 256 || this.#first === this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    return oldest.size;
  }

  /** The entries, newest first, and the counts. */
  read(): Recording {
    return {
      entries: this.#entries.slice(this.#first).reverse() as Recorded[],
      counts: [...this.#counts].map(([key, { count }]) => countOf(key, count)),
    };
  }

  #countOf({ vendor, operation, status }: Kind): Counted {
    const last = this.#last;
    if (last?.status === status && last.operation === operation && last.vendor === vendor) {
      return last.counted;
    }
    const key = keyOf({ vendor, operation, status });
    const counted = this.#counts.get(key) ?? { count: 0 };
    this.#counts.set(key, counted);
    this.#last = { vendor, operation, status, counted };
    return counted;
  }
}
