/** A time as Catalyst writes it, without an offset. That it is UTC is inferred. */
export function dateTime(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, "2014-11-05T19:05:12".length);
}
