/** What is sent to real servers instead of being mocked, and how both sides are checked. */
export interface ProxyOptions {
  /**
   * Where requests are forwarded: a base URL as a client would have it, or `vendor=URL` where several
   * vendors are served. Default none. Only addresses of this machine, unless `allowUpstreams` names the
   * host.
   */
  upstreams?: readonly string[] | undefined;
  /**
   * What is forwarded: `unknown`, requests that match no operation (default); `all`; or operationIds, which
   * also forward what is unknown. `X-Mock-Upstream: on` or `off` decides for one request.
   */
  forward?: readonly string[] | undefined;
  /** Hosts beyond this machine that may be upstreams, by name. Default none. */
  allowUpstreams?: readonly string[] | undefined;
  /** Refuses what breaks the document: requests with 400, answers with 502. Default: reports it. */
  enforce?: boolean | undefined;
  /** A HAR that forwarded requests are appended to, redacted. Default none. */
  record?: string | undefined;
  /** A HAR whose answers are given to the same requests. Default none. */
  replay?: string | undefined;
  /** What answers a request that is not in `replay`: the `mock` (or its upstream), default, or a `404`. */
  replayMiss?: "mock" | "404" | undefined;
  /** How long an upstream may take for its whole answer. Default 30,000. */
  upstreamTimeoutMs?: number | undefined;
  /** Is told each breach when it is found first, in one line. Default none. */
  onBreach?: ((line: string) => void) | undefined;
}
