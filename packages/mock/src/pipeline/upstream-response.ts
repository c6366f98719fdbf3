import { withoutHops } from "../proxy/headers.ts";
import type { LongAnswer, UpstreamAnswer } from "../proxy/send-upstream.ts";
import type { Upstream } from "../proxy/upstream-address.ts";
import type { MockResponse } from "../types.ts";
import type { VendorContext } from "./vendor-context.ts";

/**
 * The upstream's answer as it came, but for what is about the connection.
 *
 * @param decoded - what its body says without its coding
 */
export function responseOf(
  vendor: VendorContext,
  upstream: Upstream,
  answer: UpstreamAnswer,
  decoded: string | Uint8Array | undefined,
): MockResponse {
  return {
    ...withoutBody(vendor, upstream, answer),
    bytes: answer.body,
    ...(decoded === undefined ? {} : { decoded }),
  };
}

/** The same of an answer whose body is passed on as it comes. */
export function passingResponse(
  vendor: VendorContext,
  upstream: Upstream,
  answer: LongAnswer,
): MockResponse {
  const passing = joined(answer.body, answer.rest.bytes);
  return { ...withoutBody(vendor, upstream, answer), passing };
}

function withoutBody(
  { basePath }: VendorContext,
  { base }: Upstream,
  { status, headers, setCookies }: UpstreamAnswer,
): MockResponse {
  const passed = withoutHops(headers);
  const own = `${base.origin}${base.pathname.replace(/\/$/, "")}`;
  const { location } = passed;
  if (location === own || location?.startsWith(`${own}/`)) {
    passed.location = basePath + location.slice(own.length) || "/";
  }
  const cookies = setCookies.length > 0 ? { setCookies } : {};
  return { status, headers: passed, body: undefined, ...cookies };
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield first;
  yield* rest;
}
