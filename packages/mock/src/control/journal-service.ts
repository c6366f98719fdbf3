import { UserError } from "@carespec/command";
import type { JournalEntry } from "../journal/entry.ts";
import type { Store } from "../state/store.ts";
import type { Targets } from "./targets.ts";

/** Which entries to list; an omitted member does not filter. */
export interface RequestFilter {
  vendor?: string | undefined;
  operation?: string | undefined;
  /** A status such as `404`, or a class such as `4XX`. */
  status?: string | number | undefined;
  /** How many entries at most; default all. */
  limit?: number | undefined;
}

/**
 * A session's journal, newest first. An unknown vendor or operation throws a {@link UserError}, as
 * does a malformed status or limit.
 */
export async function listRequests(
  { store, targets }: { store: Store; targets: Targets },
  session: string,
  { vendor, operation, status, limit }: RequestFilter = {},
): Promise<JournalEntry[]> {
  targets.expectKnown({ vendor, operation });
  const wanted = status === undefined ? undefined : String(status).toUpperCase();
  if (wanted !== undefined && !/^([1-5](\d\d|XX)|0)$/.test(wanted)) {
    throw new UserError(
      `unknown status "${status}": give one such as 404, 4XX, or 0 for a cut connection`,
    );
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    throw new UserError(`limit must be a whole number from 1, got ${limit}`);
  }
  const entries = (await store.journal(session)).entries.filter(
    (entry) =>
      (vendor === undefined || entry.vendor === vendor) &&
      (operation === undefined || entry.operation === operation) &&
      (wanted === undefined || fits(entry.status, wanted)),
  );
  return entries.slice(0, limit).map((entry) => entry.tell());
}

function fits(status: number, wanted: string): boolean {
  return wanted.endsWith("XX") ? String(status)[0] === wanted[0] : String(status) === wanted;
}
