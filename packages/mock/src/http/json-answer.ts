import type { MockResponse } from "../types.ts";

/** An answer with a value as JSON. */
export function jsonAnswer(value: unknown, status = 200): MockResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}
