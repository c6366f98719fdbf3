/**
 * Milliseconds that a `Retry-After` asks to wait: whole seconds, or a date (RFC 9110); of several
 * the first. `undefined` without one, or for one that is neither.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  if (/^\d+\s*(,|$)/.test(text)) return Number.parseInt(text, 10) * 1000;
  // Without the zone that the grammar asks for, a platform's parser takes "-3" for a year.
  const at = Date.parse(/GMT$/.test(text) ? text : "");
  return at >= 0 ? Math.max(0, at - Date.now()) : undefined;
}
