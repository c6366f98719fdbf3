import { ErrorReply } from "@redis/client";
import { seededVersion } from "./redis-changes.ts";
import type { Replica } from "./redis-replica.ts";
import { type DataRules, StateUnavailable, UnreadableState } from "./store.ts";

/** Redis's own words where a key is of another kind, or holds what a script cannot use. */
const BROKEN = /^WRONGTYPE|^ERR .*(not an integer|not a valid float|user_script)/;

/** Runs what reads a session from Redis; rejects with {@link UnreadableState} where that is broken. */
export async function readable<Result>(session: string, read: () => Promise<Result>) {
  try {
    return await read();
  } catch (error) {
    const { cause } = error as Error;
    const isBroken = cause instanceof ErrorReply && BROKEN.test(cause.message);
    if (isBroken || error instanceof SyntaxError) {
      throw new UnreadableState(session, "it is damaged", { cause: error });
    }
    throw error;
  }
}

/** Throws {@link UnreadableState} for data of another version. */
export function expectVersion(session: string, stored: unknown, version: number): void {
  if (stored === version) return;
  const written = Number.isInteger(stored) ? `version ${stored}` : "an unknown version";
  throw new UnreadableState(session, `its data are of ${written}, and this mock has ${version}`);
}

/**
 * Why a transaction failed: at a stored value that breaks its schema, as an older mock may have left
 * it, or else by the error itself.
 */
export function explainFailure(
  { session, space }: { session: string; space: string },
  replica: Replica,
  { problemOf }: DataRules,
  error: unknown,
): unknown {
  if (error instanceof StateUnavailable || seededVersion(replica, space) === undefined)
    return error;
  for (const [table, { values }] of replica.tables) {
    const collection = table.slice(space.length + 1);
    if (!table.startsWith(`${space}/`) || collection === "") continue;
    for (const [id, value] of values) {
      const problem = problemOf(space, collection, value);
      if (!problem) continue;
      const place = `${collection} ${JSON.stringify(id)}`;
      return new UnreadableState(session, `${place} ${problem}`, { cause: error });
    }
  }
  return error;
}
