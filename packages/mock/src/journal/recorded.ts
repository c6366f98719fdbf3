import type { JournalEntry } from "./entry.ts";

/** What requests are counted by. */
export interface Kind {
  /** Name of the vendor; `null` where the request reached none. */
  vendor: string | null;
  /** The operationId; `undefined` where no operation matched. */
  operation: string | undefined;
  /** 0 for a cut connection. */
  status: number;
}

/** An answered request as a store keeps it. */
export interface Recorded extends Kind {
  /** How much memory it takes, in bytes, estimated. */
  readonly size: number;
  /**
   * The journal's entry, without secrets.
   *
   * @param isTraced - whether equal secrets of the session have the same, numbered stand-in
   */
  tell(isTraced?: boolean): JournalEntry;
}

/** How many requests of a kind a session has answered. */
export interface Count extends Kind {
  count: number;
}

/** What a session's journal knows: the kept entries, newest first, and the counts of all requests. */
export interface Recording {
  entries: Pick<Recorded, "vendor" | "operation" | "status" | "tell">[];
  counts: Count[];
}

/** A kind as text; neither a vendor's name nor an operationId has a line break. */
export function keyOf({ vendor, operation = "", status }: Kind): string {
  return `${status}\n${vendor ?? ""}\n${operation}`;
}

/** Reads what {@link keyOf} wrote. */
export function countOf(key: string, count: number): Count {
  const [status, vendor = "", operation = ""] = key.split("\n");
  return {
    vendor: vendor || null,
    operation: operation || undefined,
    status: Number(status),
    count,
  };
}
