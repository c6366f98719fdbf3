import type { IHttpRequest } from "@stoplight/prism-http";

/** Prism's request and what our own parsing adds to it. */
export interface ParsedRequest extends IHttpRequest {
  headers: Record<string, string>;
  /** Why the body is not JSON although it claims to be. */
  invalidJson?: string;
  /** Set if a number of the body may be larger than any that JavaScript has. */
  hasHugeNumbers?: true;
  /** Why nobody may parse the request; its body is then left out. */
  unreadable?: string;
  /** Set if the body is in an unknown charset. */
  unknownCharset?: true;
  /** Method, path, query and headers as text, without the length of the body. */
  headKey?: string;
  /** All that the request says, as text; left out where the body is too long to be remembered. */
  cacheKey?: string;
}
