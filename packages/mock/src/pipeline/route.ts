import type { ParsedRequest } from "../prism/parsed-request.ts";
import type { Exchange, Stage } from "./exchange.ts";

/**
 * Finds the request's operation and what Prism's validation finds wrong. A vendor's operation that
 * documents no body ignores one, such as the `{}` that many HTTP clients send with every POST.
 */
export const route: Stage = (exchange) => {
  if (isBodiless(exchange)) {
    exchange.inspection = inspectedHead(exchange);
    return;
  }
  const { engine, isPlain } = exchange.vendor;
  exchange.inspection = engine.inspect(exchange.parsed);
  if (isPlain || !exchange.inspection || exchange.inspection.takesBody) return;
  const { body } = exchange.parsed;
  if (body === null && exchange.request.body === undefined) return;
  ignoreBody(exchange);
};

function ignoreBody(exchange: Exchange): void {
  const bodiless = withoutBody(exchange.parsed);
  const inspection = exchange.vendor.engine.inspect(bodiless);
  if (!inspection) return;
  exchange.parsed = bodiless;
  exchange.inspection = inspection;
  exchange.note = "the body was ignored: the document has none for this operation";
}

/** A body that claims to be JSON and is not stays known as broken. */
function withoutBody(parsed: ParsedRequest): ParsedRequest {
  const { "content-length": _, "transfer-encoding": __, ...headers } = parsed.headers;
  const { cacheKey: ___, unknownCharset: ____, ...rest } = parsed;
  return { ...rest, headers, body: null, ...(parsed.headKey && { cacheKey: parsed.headKey }) };
}

function isBodiless({ prepared, parsed }: Exchange): boolean {
  return parsed === prepared.parsed;
}

function inspectedHead({ vendor, prepared, parsed }: Exchange): Exchange["inspection"] {
  prepared.inspection ??= { found: vendor.engine.inspect(parsed) };
  return prepared.inspection.found;
}
