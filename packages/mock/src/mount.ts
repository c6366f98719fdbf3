import { parseRequest } from "./http/parse-request.ts";
import type { Engine } from "./prism/engine.ts";
import type { Rules } from "./prism/mock-component.ts";
import type { Handler, MockResponse } from "./types.ts";

/** One document served under one prefix. */
export interface Mount {
  /** Path prefix without a trailing slash; empty for the root. */
  prefix: string;
  handle: Handler;
  /** Lets go of what the mount holds besides memory, such as watched files. */
  close?(): Promise<void>;
}

/** A path as a prefix: with a leading slash and without trailing ones; empty for the root. */
export function toPrefix(path: string): string {
  return path.replace(/\/+$/, "").replace(/^(?=[^/])/, "/");
}

/** Puts a document's engine under a prefix; with `rules` the vendor takes part. */
export function createMount(prefix: string, engine: Engine, rules?: Rules): Mount {
  return {
    prefix,
    async handle(request) {
      const path = request.path.slice(prefix.length) || "/";
      const parsed = parseRequest({ ...request, path });
      if (parsed.invalidJson && !rules) return invalidJson(parsed.invalidJson);
      return engine.answer(parsed, rules);
    },
  };
}

/** Prism's answer to a body that is not JSON (5.14; later versions leave the request hanging). */
function invalidJson(detail: string): MockResponse {
  return {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8", "x-mock-reason": "invalid JSON" },
    body: JSON.stringify({ error: { code: "invalid_json", message: `Invalid JSON: ${detail}` } }),
  };
}
