import type { IHttpRequest } from "@stoplight/prism-http";

/** Prism's request and what our own front adds to it. */
export interface ParsedRequest extends IHttpRequest {
  headers: Record<string, string>;
  /** Why the body is not JSON, where it claims to be. */
  invalidJson?: string;
  /** Whether the body is in a charset that nobody knows. */
  unknownCharset?: true;
  /** Method, path, query and headers but for the length of the body, as text. */
  headKey?: string;
  /** All that the request says, as text; left out where the body is too long to be remembered. */
  cacheKey?: string;
}
