/** Headers of every client, of proxies and of recorders, which no document lists. */
const OF_REQUESTS =
  /^(:.*|accept(-.*)?|authorization|b3|baggage|cache-control|connection|content-.*|cookie|date|dnt|expect|forwarded|from|host|if-.*|keep-alive|origin|postman-token|pragma|prefer|priority|proxy-.*|range|referer|sec-.*|sentry-trace|te|trace(parent|state)|trailer|transfer-encoding|upgrade.*|user-agent|via|x-(b3-.*|correlation-id|forwarded-.*|mock-.*|real-ip|request-id|requested-with))$/;

/** Headers of every server, of proxies and of the mock. */
const OF_ANSWERS =
  /^(:.*|accept-(ch|ranges)|access-control-.*|age|allow|alt-svc|cache-control|cf-.*|connection|content-.*|cross-origin-.*|date|etag|expect-ct|expires|keep-alive|last-modified|nel|origin-agent-cluster|p3p|permissions-policy|pragma|proxy-.*|referrer-policy|report-to|reporting-endpoints|request-context|server|server-timing|set-cookie|strict-transport-security|timing-allow-origin|trailer|transfer-encoding|upgrade|vary|via|warning|www-authenticate|x-(amz.*|aspnet.*|azure.*|b3-.*|cache.*|content-type-options|correlation-id|dns-prefetch-control|download-options|envoy-.*|frame-options|mock-.*|permitted-cross-domain-policies|powered-by|request-id|robots-tag|runtime|served-by|timer|xss-protection))$/;

/** Whether a header, in small letters, is the API's own, so that its document would list it. */
export function isOwnHeader(name: string, direction: "request" | "answer"): boolean {
  return !(direction === "request" ? OF_REQUESTS : OF_ANSWERS).test(name);
}
