import type { Fetch } from "../transport/call.ts";
import type { AuthStrategy } from "../transport/strategy.ts";

/** Puts a value into a request: gives its address, and may change `headers`. */
export type Place = (value: string, url: string, headers: Record<string, string>) => string;

/**
 * Makes a strategy whose value is not sent as a header. Until the call's `fetch` it is a header of its
 * own, which hooks redact; their addresses and a redirect do not have it.
 *
 * @param kind - where it is sent
 * @param name - what it is called there
 */
export function placedAuth(
  { value, ...strategy }: Omit<AuthStrategy, "header">,
  kind: string,
  name: string,
  place: Place,
): AuthStrategy {
  // No vendor has this one.
  const header = `carespec-${kind}-${encodeURIComponent(name).replace(/[()]/g, "")}`.toLowerCase();
  const wrap = (fetch: Fetch): Fetch => {
    return async (url, init) => {
      const { [header]: own, ...headers } = init.headers as Record<string, string>;
      return own === undefined
        ? fetch(url, init)
        : fetch(place(own, url, headers), { ...init, headers });
    };
  };
  return {
    ...strategy,
    header,
    value(call) {
      // The one of the attempt before finds its header gone.
      if (call.fetch) call.fetch = wrap(call.fetch);
      return value(call);
    },
  };
}
