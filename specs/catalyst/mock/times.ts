/** The last second that four digits of a year can write. */
const LAST_MS = Date.parse("9999-12-31T23:59:59Z");

/** A time as Catalyst writes it, without an offset. That it is UTC is inferred. */
export function dateTime(timeMs: number): string {
  return new Date(Math.min(timeMs, LAST_MS)).toISOString().slice(0, "2014-11-05T19:05:12".length);
}
