import { andThen } from "../and-then.ts";
import { type Scope, STEERING, type Store, type Writing } from "../state/store.ts";
import type { Changed } from "./changes.ts";

/** Whom a store tells what changes. */
interface Told {
  isWatched(session: string): boolean;
  tell(session: string, changed: Changed): void;
}

/** The same store, which tells what changes in sessions that somebody watches. */
export function watchedStore(store: Store, changes: Told): Store {
  const tellAfter = <Result>(session: string, done: Result, ...all: Changed[]) =>
    changes.isWatched(session)
      ? andThen(done as unknown as Promise<unknown>, (result) => {
          for (const changed of all) changes.tell(session, changed);
          return result;
        })
      : done;

  return {
    tally: store.tally,
    ...(store.sharedKey !== undefined && { sharedKey: store.sharedKey }),
    transact: (scope, work, intent) => {
      const done = store.transact(scope, work, intent);
      if (intent === "read") return done;
      return tellAfter(scope.session, done, changedIn(scope)) as typeof done;
    },
    ...(store.read && { read: store.read.bind(store) }),
    ...(store.write && {
      write: (scope: Scope) => {
        const writing = store.write?.(scope);
        return writing && changes.isWatched(scope.session)
          ? telling(writing, () => changes.tell(scope.session, changedIn(scope)))
          : writing;
      },
    }),
    ...(store.readNow && { readNow: store.readNow.bind(store) }),
    contents: (scope) => store.contents(scope),
    has: (session) => store.has(session),
    ending: (session) => store.ending(session),
    sessions: () => store.sessions(),
    clear: (session, space) => {
      const done = store.clear(session, space);
      const all: Changed[] = space === undefined ? ["journal", "data", "steering"] : ["data"];
      return tellAfter(session, done, ...all) as typeof done;
    },
    record: (session, entry, counted) => {
      const done = store.record(session, entry, counted);
      return tellAfter(session, done, "journal") as typeof done;
    },
    journal: (session) => store.journal(session),
    clearJournal: (session) => {
      const done = store.clearJournal(session);
      return tellAfter(session, done, "journal") as typeof done;
    },
    coverage: (session) => store.coverage(session),
    clearCoverage: () => store.clearCoverage(),
    usage: () => store.usage(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

function changedIn({ space }: Scope): Changed {
  return space === STEERING ? "steering" : "data";
}

function telling(writing: Writing, tell: () => void): Writing {
  return {
    state: writing.state,
    commit() {
      writing.commit();
      tell();
    },
    abandon: () => writing.abandon(),
  };
}
