import { LRUCache } from "lru-cache";
import { ENDINGS_KEPT, type Ending, FREED_TO, type Limits, type Usage } from "./limits.ts";
import { MemoryCounting } from "./memory-counting.ts";
import { MemorySession } from "./memory-session.ts";
import { type CoverageCounts, DataFull, STEERING } from "./store.ts";

/** The sessions in memory, within their limits, and why ended ones have ended. */
export class MemorySessions {
  readonly #limits: Limits;
  readonly #sessions: LRUCache<string, MemorySession>;
  readonly #endings = new LRUCache<string, Ending>({ max: ENDINGS_KEPT });
  readonly #counting = new MemoryCounting();
  #entries = 0;
  #journalBytes = 0;
  #dataBytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#sessions = new LRUCache<string, MemorySession>({
      max: limits.sessions,
      ttl: limits.idleMs,
      // By default a timer each millisecond reads the clock.
      ttlResolution: Math.min(1_000, Math.floor(limits.idleMs / 1_000)),
      updateAgeOnGet: true,
      dispose: (session, id, reason) => {
        this.#take(session);
        if (reason === "evict") this.#endings.set(id, "evicted");
        if (reason === "expire") this.#endings.set(id, "expired");
      },
    });
  }

  /** The session, if it has been used within the last hour; this counts as a use. */
  find(id: string): MemorySession | undefined {
    return this.#sessions.get(id);
  }

  /** The session, which begins with its first use. */
  open(id: string): MemorySession {
    const known = this.#sessions.get(id);
    if (known) return known;
    const session = new MemorySession();
    this.#sessions.set(id, session);
    this.#endings.delete(id);
    return session;
  }

  /** Whether the session has been used within the last hour; this is not a use. */
  has(id: string): boolean {
    return this.#sessions.has(id);
  }

  /** The ids of all sessions. */
  list(): string[] {
    this.#sessions.purgeStale();
    return [...this.#sessions.keys()];
  }

  /** What coverage has counted in a session, or in all that there were. */
  coverage(id?: string): CoverageCounts {
    this.#sessions.purgeStale();
    if (id === undefined) return this.#counting.all(this.#sessions.values());
    return this.#counting.of(this.#sessions.peek(id));
  }

  /** Sets all counts to zero. */
  clearCoverage(): void {
    this.#sessions.purgeStale();
    this.#counting.begin();
    for (const session of this.#sessions.values()) {
      session.coverage.clear();
      this.recount(session);
    }
  }

  /** Forgets a session, as its user wishes. */
  delete(id: string): void {
    this.#sessions.delete(id);
  }

  /** Why a session that was used is gone; `undefined` for one that was never used, or too long ago. */
  ending(id: string): Ending | undefined {
    this.#sessions.purgeStale();
    return this.#endings.get(id);
  }

  /** What the sessions hold. */
  usage(): Usage {
    const sessions = this.list().length;
    const [journalEntries, journalBytes] = [this.#entries, this.#journalBytes];
    return { sessions, journalEntries, journalBytes, dataBytes: this.#dataBytes };
  }

  /** Changes a session's journal, and drops the oldest entries where all journals hold too much. */
  changeJournal(session: MemorySession, change: (session: MemorySession) => void): void {
    this.#entries -= session.journal.length;
    this.#journalBytes -= session.journal.bytes;
    const { countBytes } = session;
    change(session);
    this.#entries += session.journal.length;
    this.#journalBytes += session.journal.bytes;
    if (this.#journalBytes > this.#limits.journalBytes) this.#freeJournals();
    if (session.countBytes !== countBytes) this.recount(session);
  }

  /**
   * Throws {@link DataFull} where a change of a space by `bytes` would make its session hold more than all
   * of them may: others are dropped for a session, but nothing of its own. How a session is steered stays
   * free to change in one that is full of data.
   */
  expectRoom(session: MemorySession, { space, bytes }: { space: string; bytes: number }): void {
    if (bytes <= 0 || session.isGone) return;
    const held = space === STEERING ? session.bytesIn(space) : session.counted;
    if (held + bytes > this.#limits.dataBytes) throw new DataFull(this.#limits.dataBytes);
  }

  /** Counts what a session holds after a change, and drops others that were used longest ago. */
  recount(session: MemorySession): void {
    const now = session.dataBytes;
    // It may have been forgotten while its transaction ran.
    if (session.isGone) return;
    this.#dataBytes += now - session.counted;
    session.counted = now;
    if (this.#dataBytes > this.#limits.dataBytes) this.#freeData(session);
  }

  /** Forgets all sessions. */
  clear(): void {
    this.#sessions.clear();
  }

  #freeJournals(): void {
    this.#sessions.purgeStale();
    const enough = this.#limits.journalBytes * FREED_TO;
    for (const id of [...this.#sessions.rkeys()]) {
      const journal = this.#sessions.peek(id)?.journal;
      if (!journal) continue;
      while (this.#journalBytes > enough && journal.length > 0) {
        this.#journalBytes -= journal.dropOldest();
        this.#entries -= 1;
      }
      if (this.#journalBytes <= enough) return;
    }
  }

  #freeData(current: MemorySession): void {
    this.#sessions.purgeStale();
    const enough = this.#limits.dataBytes * FREED_TO;
    for (const id of [...this.#sessions.rkeys()]) {
      if (this.#dataBytes <= enough) return;
      if (this.#sessions.peek(id) === current) continue;
      this.#sessions.delete(id);
      this.#endings.set(id, "evictedForBytes");
    }
  }

  /** Takes what a session holds out of the sums. */
  #take(session: MemorySession): void {
    session.isGone = true;
    this.#counting.keep(session.coverage);
    this.#entries -= session.journal.length;
    this.#journalBytes -= session.journal.bytes;
    this.#dataBytes -= session.counted;
  }
}
