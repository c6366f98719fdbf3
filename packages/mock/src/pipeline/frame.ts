import type { MockResponse } from "../types.ts";
import type { Exchange } from "./exchange.ts";

/**
 * What the document says of a success that the client accepts: status, headers, media type. It follows
 * from the head; `undefined` where the client accepts none, or no operation matched.
 */
export function frameOf({
  vendor,
  prepared,
  parsed,
  inspection,
}: Exchange): MockResponse | undefined {
  if (!inspection) return undefined;
  const { operation } = inspection;
  prepared.frame ??= { found: vendor.engine.negotiate(parsed, operation) };
  return prepared.frame.found;
}
