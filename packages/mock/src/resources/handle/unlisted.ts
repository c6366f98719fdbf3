import type { Answer } from "@carespec/mock-kit";
import type { FoundOperation, Role } from "../found/resource.ts";
import type { Refusal } from "./refuse.ts";

/** The rule of a success that no document lists. */
export const UNLISTED = "unlisted";

/** What is known of the answer. */
interface Given {
  headers?: Readonly<Record<string, string>>;
  status?: number;
  told?: Refusal;
}

/** Successes without a body of what changes data. */
const STATUSES: Partial<Record<Role, number>> = {
  create: 201,
  replace: 204,
  merge: 204,
  replaceById: 204,
  remove: 204,
  clear: 204,
};

/**
 * A success without a body, for a change whose operation lists errors alone, as many documents do;
 * `undefined` where it lists a success, or reads. An error would say that nothing has changed.
 */
export function unlistedSuccess(
  { role, successes }: FoundOperation,
  { headers = {}, status, told }: Given,
): Answer | undefined {
  const usual = STATUSES[role];
  if (usual === undefined || successes.length > 0) return undefined;
  const reason = "the document lists no success: this one has no body";
  return { status: status ?? usual, headers, told: told ?? { rule: UNLISTED, reason } };
}
