import type { Middleware } from "./openapi-fetch.ts";

/** Sets headers on every request that does not bring its own value for them. */
export function defaultHeaders(headers: Record<string, string>): Middleware {
  return {
    onRequest({ request }) {
      for (const [name, value] of Object.entries(headers)) {
        if (!request.headers.has(name)) request.headers.set(name, value);
      }
      return request;
    },
  };
}
