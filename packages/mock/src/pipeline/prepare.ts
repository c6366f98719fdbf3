import { MOCK_HEADER_PREFIX, MOCK_HEADERS } from "../mock-headers.ts";
import { withoutRefusedRest } from "../prism/media-headers.ts";
import { parseHead, withBody } from "../prism/parse-request.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import { faultsOfHeaders, problemOfHeaders } from "../steering/fault-header.ts";
import { readSession } from "../steering/session-id.ts";
import type { MockRequest } from "../types.ts";
import type { Prepared } from "./prepared.ts";
import { withReadableJson } from "./readable-json.ts";
import type { VendorContext } from "./vendor-context.ts";

/**
 * What follows from the request's head; found out once for all requests with the same head.
 *
 * @throws UserError for a malformed session id
 */
export function prepare(vendor: VendorContext, request: MockRequest, path: string): Prepared {
  const { head } = request;
  const known = head && vendor.prepared.get(head);
  if (known) return known;
  const { headers } = request;
  // A vendor answers HEAD like GET, and the transport leaves the body out; Prism does not.
  const isHead = request.method === "HEAD" && !vendor.isPlain;
  const own = withoutSteering(headers);
  const prepared: Prepared = {
    session: readSession(headers),
    parsed: parseHead({
      method: isHead ? "GET" : request.method,
      path,
      search: request.search,
      headers: vendor.isPlain ? own : withoutRefusedRest(own),
    }),
    asked: problemOfHeaders(headers) ?? faultsOfHeaders(headers),
    validate: headers[MOCK_HEADERS.validate] !== "off",
  };
  if (head) vendor.prepared.set(head, prepared);
  return prepared;
}

/** The request with its body, as the vendor's rules see it. */
export function parsedWith(
  { isPlain }: VendorContext,
  { parsed }: Prepared,
  body: Uint8Array | undefined,
): ParsedRequest {
  const whole = withBody(parsed, body);
  return isPlain || whole === parsed ? whole : withReadableJson(whole, body);
}

/** The vendor's request does not include the mock's own headers. */
function withoutSteering(headers: Record<string, string>): Record<string, string> {
  const rest: Record<string, string> = {};
  for (const name in headers) {
    if (!name.startsWith(MOCK_HEADER_PREFIX)) rest[name] = headers[name] as string;
  }
  return rest;
}
