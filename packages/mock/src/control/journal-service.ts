import { UserError } from "@carespec/command";
import type { JournalEntry } from "../journal/entry.ts";
import type { Kind } from "../journal/recorded.ts";
import type { Store } from "../state/store.ts";
import { type ContentFilter, createFits } from "./entry-filter.ts";
import type { Targets } from "./targets.ts";

/** Which entries to list; an omitted member does not filter. */
export interface RequestFilter extends ContentFilter {
  vendor?: string | undefined;
  operation?: string | undefined;
  /** A status such as `404`, or a class such as `4XX`. */
  status?: string | number | undefined;
  /** How many entries at most; default all. */
  limit?: number | undefined;
}

/** A session's requests. */
export interface Journal {
  /**
   * How many requests the session has answered since its start, or since its journal was emptied.
   * Only `vendor`, `operation` and `status` of the filter apply.
   */
  total: number;
  /** How many of those have no entry any more. */
  dropped: number;
  /** The entries that fit the whole filter, newest first. */
  requests: JournalEntry[];
}

/**
 * A session's journal. An unknown vendor or operation throws a {@link UserError}, as does a malformed
 * status or limit.
 */
export async function readJournal(
  { store, targets }: { store: Store; targets: Targets },
  session: string,
  { limit = Number.POSITIVE_INFINITY, ...filter }: RequestFilter = {},
): Promise<Journal> {
  targets.expectKnown(filter);
  const isOfKind = createIsOfKind(filter);
  const fits = createFits(filter);
  if (!(limit > 0 && (Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY))) {
    throw new UserError(`limit must be a whole number from 1, got ${limit}`);
  }
  const { entries, counts } = await store.journal(session);
  const kept = entries.filter(isOfKind);
  const total = counts.filter(isOfKind).reduce((sum, { count }) => sum + count, 0);
  const requests: JournalEntry[] = [];
  for (const recorded of kept) {
    if (requests.length >= limit) break;
    const entry = recorded.tell();
    if (fits(entry)) requests.push(entry);
  }
  return { total, dropped: total - kept.length, requests };
}

function createIsOfKind({ vendor, operation, status }: RequestFilter): (kind: Kind) => boolean {
  const wanted = status === undefined ? undefined : String(status).toUpperCase();
  if (wanted !== undefined && !/^([1-5](\d\d|XX)|0)$/.test(wanted)) {
    throw new UserError(
      `unknown status "${status}": give one such as 404, 4XX, or 0 for a cut connection`,
    );
  }
  return (kind) =>
    (vendor === undefined || kind.vendor === vendor) &&
    (operation === undefined || kind.operation === operation) &&
    (wanted === undefined || isStatus(kind.status, wanted));
}

function isStatus(status: number, wanted: string): boolean {
  return wanted.endsWith("XX") ? String(status)[0] === wanted[0] : String(status) === wanted;
}
