import type { JournalEntry } from "./journal/entry.ts";
import { type Answered, type EntryOptions, entryOf } from "./journal/entry-of.ts";
import type { Redact } from "./journal/redact.ts";
import { StateUnavailable, type Store } from "./state/store.ts";

/**
 * Notes a request and its answer in its session's journal. Where the store cannot, the answer is
 * still sent.
 *
 * @param counted - what coverage counts of it
 */
export type RecordRequest = (
  redact: Redact,
  answered: Answered,
  counted?: readonly string[],
) => Promise<void> | undefined;

/** What becomes of requests besides the entry in the store. */
export interface RecordOptions extends EntryOptions {
  /** Is told each entry, with stand-ins that tell equal secrets from others; default none. */
  write?: ((entry: JournalEntry, answered: Answered) => void) | undefined;
  /** Are told each answered request, such as what counts them; default none. */
  observers?: readonly ((answered: Answered) => void)[] | undefined;
}

/** Makes what notes requests in a store. */
export function createRecordRequest(store: Store, options: RecordOptions = {}): RecordRequest {
  const { write, observers } = options;
  return (redact, answered, counted) => {
    const entry = entryOf(redact, answered, options);
    write?.(entry.tell(true), answered);
    if (observers) for (const observe of observers) observe(answered);
    return store.record(answered.session, entry, counted)?.catch(ignoreUnavailable);
  };
}

function ignoreUnavailable(error: unknown): void {
  if (!(error instanceof StateUnavailable)) throw error;
}
