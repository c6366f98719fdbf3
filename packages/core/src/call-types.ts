import type { OperationDescription } from "./api.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import type { CallOptions } from "./options.ts";
import type { Answer } from "./transport/call.ts";

/** What is called: an operation of the document, or any other path. */
export interface Target extends Pick<OperationDescription, "pages" | "bodiless" | "redirects"> {
  readonly operationId?: string;
  readonly method: string;
  readonly path: string;
  /** Names of the security schemes that it requires. */
  readonly security: readonly string[];
}

/** What a call sends. */
export interface CallInit extends CallOptions {
  params?: { path?: object; query?: object; header?: object };
  body?: unknown;
  /** Writes the body. Default: JSON, and a form where the headers say so. */
  bodySerializer?(body: unknown, headers: Record<string, string>): BodyInit;
  /** How the answer's body is read; default `json`. */
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
}

/** The outcome of a call that was answered. */
export interface Outcome {
  data?: unknown;
  /** The error that the answer means; `undefined` for a success. */
  error?: VendorError | undefined;
  answer: Answer;
}

/** Sends a call. Rejects with a typed error where no readable answer came. */
export type Caller = (target: Target, init?: CallInit) => Promise<Outcome>;
