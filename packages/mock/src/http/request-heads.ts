import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { MockRequest, MockResponse } from "../types.ts";
import { refuseTwoHosts } from "./gate.ts";

/** Heads that a server remembers, and the longest of them, in characters. */
const LIMIT = 1_000;
const LONGEST = 8_192;

/** What a request says before its body. */
export interface RequestHead extends Pick<MockRequest, "method" | "path" | "search" | "headers"> {
  /** The answer to a head that nobody may act on. */
  refused?: MockResponse | undefined;
}

/** A target that a URL parser leaves as it is: no dot segments, nothing to escape, no fragment. */
const PLAIN_TARGET = /^((?:\/(?!\.|%2e)[\w.~%:@!$&()*+,;=-]*)+)(\?[\w.~%:@!$&()*+,;=/?-]+)?$/i;

/**
 * Reads the heads of requests. Clients send the same head again and again; these get the same object,
 * so that whatever follows from a head is found out once.
 */
export function createHeadReader(): (incoming: IncomingMessage) => RequestHead {
  const known = new LRUCache<string, RequestHead>({ max: LIMIT });
  let last: { method: string; url: string; rawHeaders: string[]; head: RequestHead } | undefined;
  return (incoming) => {
    const { method = "GET", url = "/", rawHeaders } = incoming;
    // Most clients send many requests with the same head in a row.
    if (last?.method === method && last.url === url && areSame(last.rawHeaders, rawHeaders)) {
      return last.head;
    }
    // No header holds a line break.
    const key = `${method} ${url}\n${rawHeaders.join("\n")}`;
    const found = known.get(key);
    if (found) {
      last = { method, url, rawHeaders, head: found };
      return found;
    }
    const refused = refuseTwoHosts(rawHeaders);
    const head = { method, ...splitTarget(url), headers: flatten(incoming.headers), refused };
    if (key.length <= LONGEST) known.set(key, head);
    return head;
  };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) {
    if (some[index] !== others[index]) return false;
  }
  return true;
}

/** Splits a request target as Prism does: without dot segments, backslashes and fragments. */
function splitTarget(target: string): { path: string; search: string } {
  const plain = PLAIN_TARGET.exec(target);
  if (plain) return { path: plain[1] as string, search: plain[2] ?? "" };
  const local = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
  const { pathname, search } = new URL(`http://mock.test${local}`);
  return { path: pathname, search };
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
