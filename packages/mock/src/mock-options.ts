import type { MockData } from "./data/data.ts";
import type { AccessOptions } from "./http/gate.ts";
import type { ProxyOptions } from "./proxy/proxy-options.ts";
import type { SpecOptions } from "./spec-mount.ts";
import type { OtlpOptions } from "./tracing/otlp-options.ts";
import type { MockRequest, MockResponse } from "./types.ts";

/** What to serve and how. With neither `vendors` nor `spec` all vendors are served. */
export interface MockOptions extends AccessOptions, ProxyOptions {
  /** Vendors by name; default all. Unknown names throw a `UserError`. */
  vendors?: string[] | undefined;
  /** Any OpenAPI 2, 3.0 or 3.1 document or Postman collection, served with plain Prism semantics. */
  spec?: SpecOptions | undefined;
  /** Where sessions live: `memory` (default) or a Redis URL, which several mocks may share. */
  state?: string | undefined;
  /**
   * What ids and tokens of every session follow from, so that the same calls get the same ones. Default
   * none: they are random. A session may have its own, `sessionOf(id).seedRandom(text)`.
   */
  sessionSeed?: string | undefined;
  /** Sessions that are kept; the one used longest ago goes first. Default 1,000. */
  sessions?: number | undefined;
  /** Entries that a session's journal keeps; the oldest goes first. Default 1,000. */
  journalEntries?: number | undefined;
  /**
   * A file to which the requests of all sessions are appended as they end, redacted as in the journal:
   * HAR where its name ends with `.har`, else JSON lines. Default none. A `UserError` tells why it
   * cannot be written.
   */
  journalFile?: string | undefined;
  /** Longest body, in bytes, that the journal and its file keep. Default 16,384. */
  journalBodyLimit?: number | undefined;
  /** Counts requests for Prometheus, which gets them at `/__mock/metrics`. Default false. */
  metrics?: boolean | undefined;
  /** Sends a span of each request to an OpenTelemetry collector. Default none. */
  otlp?: OtlpOptions | undefined;
  /** Is told when a file or a collector takes nothing of the mock any more. Default: writes to stderr. */
  onFileTrouble?: ((line: string) => void) | undefined;
  /**
   * Bytes that all journals together keep. Beyond it, the oldest entries go of the session that was
   * used longest ago. Default 64 MiB, or a sixteenth of the heap's limit where that is less.
   */
  journalBytes?: number | undefined;
  /**
   * Bytes that sessions in memory hold beyond the data that they start with, estimated. Beyond it, the
   * session that was used longest ago goes. A request that would make a single session hold more is
   * answered 507 and changes nothing. Default as of `journalBytes`.
   */
  dataBytes?: number | undefined;
  /**
   * Data that every session starts with, besides the built-in data: a file's path or its content. A
   * `UserError` names what is wrong with it.
   */
  data?: string | MockData | undefined;
  /**
   * Checks every answer against its document; a breach becomes a 500 that names the place. Default
   * false. Requires a `spec` to be OpenAPI 3 or Swagger 2.0, otherwise throws a `UserError`.
   */
  check?: boolean | undefined;
  /**
   * Whether every document must be served and checked as a whole: what the load report finds is then
   * a `UserError`. Default false.
   */
  strict?: boolean | undefined;
  /** Sends CORS headers, so that pages of other origins may call the vendors, but not control. Default true. */
  cors?: boolean | undefined;
  /** Called after each answer; default none. */
  onAnswer?:
    | ((request: MockRequest, response: MockResponse, durationMs: number) => void)
    | undefined;
}
