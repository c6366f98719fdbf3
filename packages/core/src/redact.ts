/** Replaces a value that is not shown. */
const REDACTED = "[redacted]";

/** Headers whose values are shown; those of all others are not. */
const SHOWN =
  /^(accept.*|age|allow|cache-control|content-(encoding|language|length|type)|date|etag|expires|retry-after|server|traceparent|user-agent|vary|(x-)?ratelimit.*|(.+-)?(correlation|request|trace)-id)$/;

/** Headers as hooks see them: values that nobody listed are redacted, control characters escaped. */
export function redactHeaders(headers: Headers | Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...new Headers(headers)].map(([name, value]) => [
      name,
      SHOWN.test(name) ? value.replace(/\p{Cc}/gu, encodeURIComponent) : REDACTED,
    ]),
  );
}

/** An address as hooks see it: the path's template, and the names of the query's parameters. */
export function redactUrl(url: string, template: string): string {
  const { origin, searchParams } = new URL(url);
  const names = [...searchParams.keys()].map((name) => `${encodeURIComponent(name)}=${REDACTED}`);
  return origin + template + (names.length > 0 ? `?${names.join("&")}` : "");
}
