import type { Limits } from "../state/limits.ts";
import type { Store } from "../state/store.ts";
import { UnknownSession } from "../steering/session-id.ts";

/** Throws an {@link UnknownSession} that says why, if the session does not exist. */
export async function expectKnownSession(
  store: Store,
  limits: Limits,
  session: string,
): Promise<void> {
  if (await store.has(session)) return;
  const ending = await store.ending(session);
  throw new UnknownSession(`unknown session "${session}": ${WHY[ending ?? "unknown"](limits)}`);
}

const WHY = {
  unknown: () => "it has not been used, or it was reset",
  expired: ({ idleMs }: Limits) => `expired: not used within the last ${inWords(idleMs)}`,
  evicted: ({ sessions }: Limits) =>
    `evicted: the mock keeps ${inEnglish(sessions)} sessions (--sessions)`,
  evictedForBytes: ({ dataBytes }: Limits) =>
    `evicted: the mock keeps ${inEnglish(dataBytes)} bytes of data (--data-bytes)`,
};

function inWords(idleMs: number): string {
  return idleMs === 3_600_000 ? "hour" : `${idleMs / 1_000} seconds`;
}

function inEnglish(count: number): string {
  return count.toLocaleString("en-US");
}
