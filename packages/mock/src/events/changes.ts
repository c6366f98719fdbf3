/** What has changed in a session: its journal, a vendor's data, or how it is steered. */
export type Changed = "journal" | "data" | "steering";

/** Tells who watches a session what changes in it. Where nobody does, this costs next to nothing. */
export interface Changes {
  /** Whether anybody watches the session. */
  isWatched(session: string): boolean;
  /** Notes a change. */
  tell(session: string, changed: Changed): void;
  /** Begins to watch a session. */
  watch(session: string): Watch;
  /** Ends all watches, and those that begin later. */
  close(): void;
}

/** One watch of a session. */
export interface Watch {
  /**
   * What has changed since the last call. Waits for a change, at most `waitMs`; `undefined` once the
   * watch has ended.
   */
  next(waitMs: number): Promise<ReadonlySet<Changed> | undefined>;
  /** Waits so long, whatever changes. */
  pause(waitMs: number): Promise<void>;
  /** Ends the watch, and what waits. */
  end(): void;
}

/** Makes the changes of one mock. Changes are kinds, not entries, so that a slow reader costs nothing. */
export function createChanges(): Changes {
  const bySession = new Map<string, Set<OpenWatch>>();
  let isClosed = false;

  return {
    isWatched: (session) => bySession.has(session),
    tell(session, changed) {
      for (const watch of bySession.get(session) ?? []) watch.add(changed);
    },
    watch(session) {
      const watches = bySession.get(session) ?? new Set();
      const watch = new OpenWatch(() => {
        watches.delete(watch);
        if (watches.size === 0) bySession.delete(session);
      });
      bySession.set(session, watches.add(watch));
      if (isClosed) watch.end();
      return watch;
    },
    close() {
      isClosed = true;
      for (const watches of bySession.values()) for (const watch of watches) watch.end();
    },
  };
}

class OpenWatch implements Watch {
  readonly #onEnd: () => void;
  #changed = new Set<Changed>();
  #hasEnded = false;
  #isPaused = false;
  #wake = () => {};

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  add(changed: Changed): void {
    this.#changed.add(changed);
    if (!this.#isPaused) this.#wake();
  }

  async next(waitMs: number): Promise<ReadonlySet<Changed> | undefined> {
    if (this.#changed.size === 0) await this.#sleep(waitMs);
    if (this.#hasEnded) return undefined;
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  async pause(waitMs: number): Promise<void> {
    this.#isPaused = true;
    await this.#sleep(waitMs);
    this.#isPaused = false;
  }

  end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#onEnd();
    this.#wake();
  }

  #sleep(waitMs: number): Promise<void> {
    if (this.#hasEnded) return Promise.resolve();
    return new Promise((resolve) => {
      // A mock that is otherwise done must not be kept alive by who watched it.
      const timer = setTimeout(resolve, waitMs).unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
