import type { ConnectionCallOptions } from "./connection-call.ts";
import type { CallOptions } from "./options.ts";

/** A body as the platform's `fetch` takes it; named without the DOM's types. */
export type PlatformBody = NonNullable<RequestInit["body"]>;

/** What a call sends, and how. */
export interface CallInput extends Omit<CallOptions, "retry"> {
  retry?: CallOptions["retry"] | ConnectionCallOptions["retry"];
  path?: object | undefined;
  query?: object | undefined;
  /** Header parameters; `headers` win over them. */
  header?: object | undefined;
  /** Cookie parameters. Browsers do not let a program send them. */
  cookie?: object | undefined;
  /** Sent as `Accept`: one of the media types that the operation answers. */
  accept?: string | undefined;
  body?: unknown;
  /** Media type of the body, for an operation that takes several. */
  contentType?: string | undefined;
  /** Writes the body. Default: JSON, and a form where the headers say so. */
  bodySerializer?(body: unknown, headers: Record<string, string>): PlatformBody;
  /** How the answer's body is read; default `json`. */
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
}
