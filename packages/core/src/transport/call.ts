import type { Running } from "../errors/user-code.ts";
import type { Validator } from "../validator.ts";
import type { Deadline, Limit } from "./deadline.ts";
import type { RetryPolicy } from "./retry.ts";

/** Sends a request: the global `fetch`, or the caller's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One call: what it is, within which limits, and how far it has come. */
export interface Call extends Running {
  /** Identifies the call to hooks; the call itself holds secrets. */
  readonly identity: object;
  /** Names of the security schemes that it requires. */
  readonly security: readonly string[];
  /** Whether the document answers with a redirect, which is then the result. */
  readonly redirects?: boolean;
  /** Whether an answer may be successful without a body. */
  readonly bodiless?: boolean;
  /** Whether the body of a success may be `null`. */
  readonly nullable?: boolean;
  /** Sends its attempts. A strategy may wrap it, to send a value elsewhere than in a header. */
  fetch: Fetch;
  /** What the client hands on to `fetch`. */
  readonly fetchOptions: object | undefined;
  readonly validator: Validator | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, until its body is read. */
  readonly timeoutMs: number;
  readonly deadline: Deadline;
  readonly retry: RetryPolicy;
  /** How a success's body is read that is not plain JSON or text. */
  readonly reads?: ReadAnswer | null | undefined;
  /** The data is the text itself where this is `text`. */
  readonly parseAs: string | undefined;
  /** Parses JSON; `undefined` where a text is none. */
  parse(text: string): unknown;
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes: number;
  /** How many attempts have begun. */
  attempts: number;
}

/** What each attempt of a call sends. */
export interface HttpRequest {
  readonly url: string;
  /** By their names in lower case, without those that authenticate. */
  readonly headers: Readonly<Record<string, string>>;
  /** Everything else of the request: method, body, options of the platform. */
  readonly init: Readonly<RequestInit>;
}

/** An answer, whatever its status. */
export interface Answer {
  readonly response: Response;
  /** Its body; `undefined` where bytes or a stream are asked for. */
  readonly text: string | undefined;
}

/** How a success's body is read that is not plain JSON: text, bytes, a stream. */
export interface ReadAnswer {
  /** Binds a body to a limit until it is read to its end, is cancelled or fails. */
  limit(call: Call, response: Response, limit: Limit): Response;
  /**
   * What the call resolves to.
   *
   * @param json - gives the data of a text in JSON, which it checks
   */
  read(call: Call, response: Response, json: (text: string) => unknown): Promise<unknown>;
}

/** Whether a body is a stream, of any make; platforms take it only with `duplex: "half"`. */
export function isStream(body: unknown): boolean {
  return Symbol.asyncIterator in Object(body) || body instanceof ReadableStream;
}
