import type { FaultRule } from "./fault.ts";

/** What a rate limit has counted, as headers tell it. */
export interface RateCount {
  limit: number;
  /** How many more requests are answered in the window. */
  remaining: number;
  /** Until the window ends, rounded up. */
  resetSeconds: number;
  /** When the window ends, in milliseconds since 1970, by the session's clock. */
  resetAtMs: number;
}

/** Counts a request to a limited rule; `undefined` for a rule without a limit. */
export function countIn(
  { limit, windowSeconds = 60, window }: FaultRule,
  nowMs: number,
): { window: NonNullable<FaultRule["window"]>; isOver: boolean; counted: RateCount } | undefined {
  if (limit === undefined) return undefined;
  const lengthMs = windowSeconds * 1_000;
  // A clock that was put back begins a window too.
  const isOpen = window && nowMs >= window.startedAtMs && nowMs < window.startedAtMs + lengthMs;
  const started = isOpen ? window : { startedAtMs: nowMs, count: 0 };
  const count = started.count + 1;
  const resetAtMs = started.startedAtMs + lengthMs;
  const resetSeconds = Math.ceil((resetAtMs - nowMs) / 1_000);
  return {
    window: { startedAtMs: started.startedAtMs, count },
    isOver: count > limit,
    counted: { limit, remaining: Math.max(0, limit - count), resetSeconds, resetAtMs },
  };
}

/** Headers that tell of a limit, as the document names them, with what was counted. */
export function rateHeaders(
  headers: Readonly<Record<string, string>>,
  { limit, remaining, resetSeconds, resetAtMs }: RateCount,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, example] of Object.entries(headers)) {
    const [, what] = /^(?:x-)?rate-?limit-(limit|remaining|reset)$/i.exec(name) ?? [];
    if (what === "limit") found[name] = String(limit);
    if (what === "remaining") found[name] = String(remaining);
    // Some vendors count the seconds since 1970, as their example shows.
    const isEpoch = Number(example) > 1_000_000_000;
    if (what === "reset")
      found[name] = String(isEpoch ? Math.ceil(resetAtMs / 1_000) : resetSeconds);
  }
  return found;
}
