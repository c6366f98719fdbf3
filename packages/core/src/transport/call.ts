import type { Running } from "../errors/user-code.ts";
import type { Deadline, Limit } from "./deadline.ts";
import type { RetryPolicy } from "./retry.ts";

/** One call: what it is, within which limits, and how far it has come. */
export interface Call extends Running {
  /** Identifies the call to hooks; the call itself holds secrets. */
  readonly identity: object;
  /** Names of the security schemes that it requires. */
  readonly security: readonly string[];
  /** Whether the document answers with a redirect, which is then the result. */
  readonly redirects?: boolean;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, until its body is read. */
  readonly timeoutMs: number;
  readonly deadline: Deadline;
  readonly retry: RetryPolicy;
  /** How a success's body is read; `undefined` for JSON and text. */
  readonly rawBody: RawBody | undefined;
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

/** How a body is read that is left to the caller: bytes, or a stream. */
export interface RawBody {
  /** Binds a body to a limit until it is read to its end, is cancelled or fails. */
  limit(call: Call, response: Response, limit: Limit): Response;
  /** What the call resolves to. */
  read(call: Call, response: Response): Promise<unknown>;
}

/** Whether a body is a stream, of any make; platforms take it only with `duplex: "half"`. */
export function isStream(body: unknown): boolean {
  return Symbol.asyncIterator in Object(body) || body instanceof ReadableStream;
}
