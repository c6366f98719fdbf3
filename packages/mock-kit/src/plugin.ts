import type { Answer, Verdict } from "./answer.ts";
import type { Call } from "./call.ts";
import type { ErrorBody } from "./error-body.ts";

/**
 * What a document does beyond its own text: the default export of `specs/<vendor>/mock/index.ts`, or
 * of the file that `carespec-mock --spec FILE --plugin FILE` names.
 *
 * @example
 * ```ts
 * const library: VendorPlugin = {
 *   credentials: { apiKey: "demo" },
 *   collections: { books: { id: "isbn", schema: { $ref: "#/components/schemas/Book" } } },
 *   data: { books: [{ isbn: "1", title: "Emma" }] },
 *   create: () => ({ guard, operations: { listBooks, getBook } }),
 * };
 * export default library;
 * ```
 */
export interface VendorPlugin {
  /** Demo credentials by the client's option names, listed by `/__mock/vendors`. Default none. */
  credentials?: Readonly<Record<string, string>>;
  /**
   * The kinds of data that `--data`, seed and export carry, by name. Default none. A plugin may keep
   * other collections too; those are private and start empty.
   */
  collections?: Readonly<Record<string, CollectionSpec>>;
  /** A session's initial data, shaped like the vendor's part of a `--data` file. Default none. */
  data?: VendorData;
  /**
   * Whether operations without a handler of this plugin are answered from the resources that are found
   * in the document, with their own collections and data. A handler that returns `undefined` leaves the
   * answer to them. Default false; a vendor without a plugin has this.
   */
  stateful?: boolean;
  /**
   * Raise it when stored values, private ones too, change their shape: a mock that shares its sessions
   * by Redis then refuses older sessions with a 503, instead of failing at their data. Default 1.
   */
  dataVersion?: number;
  /**
   * Builds rules and state over a copy of the bundled document, at the start and again after each change
   * of a watched file. May be left out with `stateful`.
   */
  create?(document: PluginDocument): VendorBehaviour;
}

/** The OpenAPI document as a plugin sees it. */
export interface PluginDocument {
  openapi: string;
  info: { title: string; version: string };
  /** Path items by template. */
  paths?: Readonly<Record<string, object>>;
  /** Named parts, by kind. */
  components?: Readonly<Record<string, unknown>>;
}

/** One kind of data. */
export interface CollectionSpec {
  /**
   * Property whose value is the id, a string or a number. With several, the key in the store is theirs
   * together, each percent-encoded, with slashes between.
   */
  id: string | readonly string[];
  /** JSON Schema (2020-12) of one value. A `$ref` to `#/components/…` leads into the document. */
  schema: object;
}

/** A vendor's data: values by collection. */
export type VendorData = Readonly<Record<string, readonly object[]>>;

/** A vendor's own part in the pipeline. */
export interface VendorBehaviour {
  /**
   * Checks every request, also one with `Prefer`: credentials, required headers, broken JSON. Default
   * none.
   */
  guard?: Rule;
  /**
   * Stateful answers by operationId. They see only valid requests that do not prefer an answer; if
   * they return `undefined`, Prism answers from the document's examples. Default none.
   */
  operations?: Readonly<Record<string, Handler>>;
  /**
   * Whether the handlers of GET answer from their call alone, and not from a clock, a file or a variable
   * of their own. Then the mock in memory may give an answer again to the same request, without asking,
   * as long as the session's data are the same. It never does so where the handler read `call.now` or
   * called `newId` or `random`; the guard is always asked. Default false.
   */
  repeatable?: boolean;
  /**
   * The body, written as JSON, of what HTTP itself refuses and the document does not list: 404 for an
   * unknown path, 405, 406, 413, 415. Default {@link problemBody}, as `application/problem+json`.
   */
  errorBody?: ErrorBody;
}

/** One decision over a call; `undefined` leaves the answer to what comes after. */
export type Rule = (call: Call) => Promise<Verdict | undefined> | Verdict | undefined;

/**
 * Answers a call from the state and may change it. It may run twice for one request, so it must
 * change only `call.state`. If it throws, no change is kept.
 */
export type Handler = (
  call: Call,
) => Promise<Answer | Verdict | undefined> | Answer | Verdict | undefined;
