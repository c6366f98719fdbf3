/**
 * Milliseconds that a `Retry-After` asks to wait: seconds or a date (RFC 9110). `undefined` without
 * one, or for one that is neither.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const text = headers.get("retry-after");
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
