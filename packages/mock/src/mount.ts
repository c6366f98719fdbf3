import { UserError } from "@carespec/command";
import type { Breach, Checker } from "./check/checker.ts";
import { ownProblem } from "./http/problem.ts";
import { MOCK_HEADERS } from "./mock-headers.ts";
import type { Engine } from "./prism/engine.ts";
import { parseRequest } from "./prism/parse-request.ts";
import type { MockResponse, RequestHandler } from "./types.ts";

/** One document served under one prefix. */
export interface Mount {
  /** Path prefix without a trailing slash; empty for the root. */
  prefix: string;
  handle: RequestHandler;
  /** Releases what the mount holds besides memory, such as watched files. */
  close?(): Promise<void>;
  /** Reads again what is served, for a vendor of the registry. */
  reload?(): Promise<void>;
}

/**
 * A path as a prefix: with a leading slash and without trailing ones; empty for the root.
 *
 * @throws UserError for a path of the mock's own
 */
export function toPrefix(path: string): string {
  const prefix = path.replace(/\/+$/, "").replace(/^(?=[^/])/, "/");
  if (!/^\/__(mock|session)(\/|$)/.test(prefix)) return prefix;
  throw new UserError(`the mount ${path} is a path of the mock itself: choose another one`);
}

/** The part of a path below a prefix, with its leading slash. */
export function below(prefix: string, path: string): string {
  return path.slice(prefix.length) || "/";
}

/**
 * Serves a document's engine under a prefix, with plain Prism semantics. With a checker, an answer
 * that breaks the document becomes a 500.
 */
export function createMount(prefix: string, engine: Engine, checker?: Checker): Mount {
  return {
    prefix,
    async handle(request) {
      const parsed = parseRequest({ ...request, path: below(prefix, request.path) });
      if (parsed.body && parsed.unknownCharset) return unknownCharset;
      if (parsed.invalidJson) return invalidJson(parsed.invalidJson);
      const { response, own } = await engine.respond(parsed);
      const operation = checker && !own && engine.inspect(parsed)?.operation;
      const breach = operation && checker.check(operation, response);
      return breach ? contractBroken(response, breach) : response;
    },
  };
}

function contractBroken({ status }: MockResponse, { text, pointer }: Breach): MockResponse {
  const detail = `The answer (${status}) breaks the document: ${text} (${pointer})`;
  return ownProblem(500, "Contract broken", detail);
}

/** Prism's answer to a body that is not JSON (5.14; later versions leave the request hanging). */
function invalidJson(detail: string): MockResponse {
  const answer = refusal("invalid_json", `Invalid JSON: ${detail}`);
  return { ...answer, headers: { ...answer.headers, [MOCK_HEADERS.reason]: "invalid JSON" } };
}

/** Prism's answer to a body in a charset that it does not know. */
const unknownCharset = refusal("invalid_body", "Invalid body");

function refusal(code: string, message: string): MockResponse {
  return {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ error: { code, message } }),
  };
}
