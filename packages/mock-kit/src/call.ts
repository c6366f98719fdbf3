import type { Transaction } from "./state.ts";

/** What a plugin's rules and handlers see of a request that reached one of its operations. */
export interface Call {
  operation: Operation;
  /** Headers with lower-case names, without the mock's own `x-mock-*`. */
  headers: Readonly<Record<string, string>>;
  /** Parameters of the path, decoded. */
  path: Readonly<Record<string, string>>;
  /**
   * Query parameters, spelled as the document spells those that it declares; a repeated one is a
   * list.
   */
  query: Readonly<Record<string, string | string[]>>;
  /** The parsed JSON body; any other body as text; `undefined` without a body. */
  body: unknown;
  /** Why the body is not JSON although it claims to be; never quotes the body. */
  invalidJson: string | undefined;
  /** How the request breaks the document; empty for a valid request. */
  violations: readonly Violation[];
  /** The vendor's data in this session. */
  state: Transaction;
  /** The session's clock, in milliseconds since 1970. */
  now: number;
  /**
   * A new UUID. Where the session has a seed (`--session-seed`, `/__mock/random`), the same calls in the
   * same order get the same ids, so that snapshots of answers stay the same; otherwise it is random.
   */
  newId(): string;
  /** A number from 0 to below 1, in the same way. */
  random(): number;
}

/** An operation of the document. */
export interface Operation {
  /** The operationId; `undefined` where the document names none. */
  id: string | undefined;
  /** In lower case, for example `get`. */
  method: string;
  /** The path's template, for example `/users/{userId}`. */
  path: string;
  /** Names of all security schemes that the document asks for; empty for an open operation. */
  schemes: readonly string[];
  /** Names of the declared query parameters, in the document's order. */
  query: readonly string[];
  /** Statuses of the documented responses, for example `200`, `4XX` or `default`. */
  statuses: readonly string[];
  /** The operation's `x-` members by name. */
  extensions: Readonly<Record<string, unknown>>;
}

/** One way in which a request breaks the document. */
export interface Violation {
  /** The part of the request that breaks it. */
  part: "security" | "path" | "query" | "header" | "body";
  /** The parameter's name in lower case, or the keys into the body; empty for the part itself. */
  keys: readonly string[];
  /** The place as {@link Verdict.at} writes it, for example `body/ExternalId`; may be empty. */
  at: string;
  /** The JSON Schema keyword that fails, `security`, or `mediaType` for a body of another type. */
  code: string;
  message: string;
}
