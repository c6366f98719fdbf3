import { wellFormed } from "./odd-values.ts";
import { bytesOf } from "./random-bodies.ts";
import type { RandomRequest, RandomText } from "./random-requests.ts";
import { isSeen, type SeenValues } from "./seen-values.ts";

/** A random request as it is sent. */
export interface SentRequest {
  method: string;
  /** Path below the vendor's base path, and query. */
  target: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
}

/** The request as it is sent in a session that has seen these values. */
export function realize(
  request: RandomRequest,
  keys: Record<string, string>,
  seen: SeenValues,
): SentRequest {
  const text = (value: RandomText) => wellFormed(isSeen(value) ? String(seen.find(value)) : value);
  const path = request.template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const { value = "", raw = false } = request.path[name] ?? {};
    return raw ? text(value) : encodeURIComponent(text(value));
  });
  const query = request.query.map(
    ([name, value]) => `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(text(value))}`,
  );
  const own = request.entitled === "no" ? {} : keys;
  const spoil = (value: string) => (request.entitled === "spoiled" ? `${value.slice(3)}x` : value);
  const body = request.body && bytesOf(request.body, seen);
  return {
    method: request.method,
    target: query.length > 0 ? `${path}?${query.join("&")}` : path,
    headers: {
      ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, spoil(value)])),
      ...(body || request.contentType === "application/json"
        ? { "content-type": request.contentType }
        : {}),
      ...request.headers,
    },
    body,
  };
}
