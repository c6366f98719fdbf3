import type { WireFault } from "./http/wire-fault.ts";

/** An HTTP request as the pipeline sees it, whichever transport brought it. */
export interface MockRequest {
  /** Upper-case method, for example `GET`. */
  method: string;
  /** Path with a leading slash, not decoded, without the query. */
  path: string;
  /** Query with its leading `?`, or an empty string. */
  search: string;
  /** Headers with lower-case names. */
  headers: Record<string, string>;
  /** The body's bytes; `undefined` where the request has none. */
  body: Uint8Array | undefined;
  /** Set where the body is longer than the mock takes; it is then left out. */
  tooLarge?: true;
  /** The same object for all requests that come with the same method, target and headers. */
  head?: object;
  /** Set where it came over TLS. */
  isSecure?: true;
  /** The prefix that named the session before the path: `/__session/<id>`. */
  prefix?: string;
  /** Calls back, once, when the client no longer waits for the answer. */
  onAbandoned?(notify: () => void): void;
}

/** An HTTP answer as the pipeline gives it. */
export interface MockResponse {
  status: number;
  headers: Record<string, string>;
  body: string | undefined;
  /** The body where it is not text; `body` is then left out. */
  bytes?: Uint8Array;
  /** What `bytes` say without their coding, for the journal: text where they are text. */
  decoded?: string | Uint8Array;
  /** Cookies to set, each a header of its own; `headers` then has them joined. */
  setCookies?: readonly string[];
  /** A fault of the network, which the transport carries out. */
  wire?: WireFault;
  /** The body in pieces, instead of `body`, where it may be too long for one text. */
  parts?: Iterable<string>;
  /** The body as it comes, instead of `body`, where only the client or the mock's stop ends it. */
  stream?: AsyncIterable<string>;
  /** The body as a real server sends it, instead of `bytes`, where it is too long to be held. */
  passing?: AsyncIterable<Uint8Array>;
  /** The error behind the answer, for logs; clients never see it. */
  cause?: unknown;
}

/** Answers a request: the whole mock. */
export type RequestHandler = (request: MockRequest) => Promise<MockResponse>;

/**
 * Answers a request, at once where there is nothing to wait for: promises through all layers would cost
 * more than many an answer. A mount, the control routes, and what stands before them.
 */
export type PromptHandler = (request: MockRequest) => MockResponse | Promise<MockResponse>;
