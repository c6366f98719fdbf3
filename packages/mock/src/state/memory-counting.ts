import { randomUUID } from "node:crypto";
import { MemoryCoverage } from "./memory-coverage.ts";
import type { CoverageCounts } from "./store.ts";

/** What coverage has counted in all sessions; what ended ones have counted is kept. */
export class MemoryCounting {
  readonly #ofEnded = new MemoryCoverage();
  #name: string = randomUUID();

  /** Keeps what an ending session has counted. */
  keep(counted: MemoryCoverage): void {
    this.#ofEnded.merge(counted);
  }

  /** What these sessions have counted, and all that have ended. */
  all(sessions: Iterable<{ coverage: MemoryCoverage }>): CoverageCounts {
    const sum = new MemoryCoverage();
    sum.merge(this.#ofEnded);
    for (const { coverage } of sessions) sum.merge(coverage);
    return { counting: this.#name, counts: sum.counts };
  }

  /** What one session has counted. */
  of(session: { coverage: MemoryCoverage } | undefined): CoverageCounts {
    return { counting: this.#name, counts: session?.coverage.counts ?? new Map() };
  }

  /** Forgets what ended sessions have counted, and begins under another name. */
  begin(): void {
    this.#ofEnded.clear();
    this.#name = randomUUID();
  }
}
