import type { JournalEntry, Reason } from "../journal/entry.ts";

/**
 * Whether the mock refused a request, or failed at it: an unknown path, a request that breaks the document or
 * a rule, an answer that breaks the document. An answer that the test asked for, by a fault, a script or a
 * `Prefer`, is not a refusal.
 */
export function isRefused({ response, reason }: JournalEntry): boolean {
  return isRefusal(response.status, reason);
}

/** The same of an answer that is not in the journal yet. */
export function isRefusal(status: number, reason: Reason | undefined): boolean {
  if (!reason || status < 400) return false;
  return !/^(fault\/|prefer$)/.test(reason.rule);
}
