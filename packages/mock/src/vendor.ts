import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpOperation } from "@stoplight/types";
import type { ParsedRequest } from "./prism/parsed-request.ts";
import type { Transaction } from "./state/store.ts";
import type { OpenApiDocument } from "./types.ts";

/** What a vendor's folder (`src/vendors/<name>/index.ts`) plugs into the pipeline. */
export interface VendorPlugin {
  /** Demo credentials by the client's option names; `/__mock/vendors` lists them. */
  credentials: Record<string, string>;
  /**
   * The kinds of data that `--data`, seed and export carry, by name. A plugin may keep other
   * collections too; those are its own and begin empty.
   */
  collections: Record<string, CollectionSpec>;
  /** What a session begins with, in the shape of the vendor's part of a `--data` file. */
  data: VendorData;
  /** Builds the vendor's rules and state over its document, once. */
  create(document: OpenApiDocument): VendorBehaviour;
}

/** One kind of data. */
export interface CollectionSpec {
  /** Property whose value is the id, a string or a number. */
  id: string;
  /**
   * JSON Schema (2020-12) of one value. A `$ref` to `#/components/…` leads into the vendor's own
   * document.
   */
  schema: object;
}

/** A vendor's data: values by collection, and whether they replace what the collection holds. */
export type VendorData = Record<string, readonly object[]>;

/** A vendor's own part in the pipeline. */
export interface VendorBehaviour {
  /** Gates that nothing passes, `Prefer` included: credentials, required headers, broken JSON. */
  guard: Rule;
  /**
   * Stateful answers by operationId. They see valid requests only, and none that prefers an answer;
   * what they leave `undefined` Prism answers from the document's examples.
   */
  operations: Record<string, Handler>;
}

/** One decision over a call; `undefined` leaves the answer to what comes after. */
export type Rule = (call: Call) => Promise<Verdict | undefined> | Verdict | undefined;

/** Answers a call from the state and may change it. It may run twice; see `Store.transact`. */
export type Handler = (call: Call) => Promise<Answer | Verdict | undefined>;

/** What a vendor's rules and handlers see of a request that reached one of its operations. */
export interface Call {
  operation: IHttpOperation;
  request: ParsedRequest;
  /** Parameters of the path, decoded. */
  path: Record<string, string>;
  /** Parameters of the query as they were sent; a repeated one is a list. */
  query: Record<string, string | string[]>;
  /** The parsed JSON body. */
  body: unknown;
  /** What Prism's validation found; empty for a valid request. */
  violations: IPrismDiagnostic[];
  /** The vendor's data in this session. */
  state: Transaction;
  /** The session's clock, in milliseconds since 1970. */
  now: number;
}

/** A stateful success. What is left out comes from the operation's first success in the document. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** Written as JSON. */
  body?: unknown;
}

/** A refusal, or a success by name: one of the document's responses, by status and example. */
export interface Verdict {
  status: number;
  /** Name of the document's example; the response's first one if left out. */
  example?: string;
  /** Name of the rule, for example `externalIdUnique`. */
  rule: string;
  /** One sentence that says what the request did, sent as `X-Mock-Reason`. */
  reason: string;
  /** Where in the request, for example `body/ExternalId`. */
  at?: string;
  /** Replaces members of the example's body, for example ids in a message. */
  body?: Record<string, unknown>;
}
