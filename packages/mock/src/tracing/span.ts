import type { Answered } from "../journal/entry-of.ts";
import { newId, readTraceContext } from "./trace-context.ts";

/** An attribute as OTLP's JSON writes it. */
export interface Attribute {
  key: string;
  value: { stringValue: string } | { intValue: string };
}

/** A span as OTLP's JSON writes it. */
export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  traceState?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Attribute[];
  status: { code?: number };
}

const KIND_SERVER = 2;
const STATUS_ERROR = 2;
const METHODS = /^(GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH)$/;

/**
 * The span of an answered request, by OpenTelemetry's conventions for HTTP servers; `undefined` where the
 * caller's trace is not recorded. Its path is the document's template, so it holds no ids, and it has no query.
 */
export function spanOf(answered: Answered, endedMs = performance.now()): Span | undefined {
  const { request, response, startedMs, vendor, operation, template, fault, reason } = answered;
  const { traceId, parentSpanId, isSampled, traceState } = readTraceContext(request.headers);
  if (!isSampled) return undefined;
  const method = METHODS.test(request.method) ? request.method : "_OTHER";
  const status = response?.status ?? 0;
  const isFailed = status === 0 || status >= 500;
  const attributes = attributesOf({
    "http.request.method": method,
    "http.route": template,
    "url.path": template,
    "url.scheme": request.isSecure ? "https" : "http",
    ...addressOf(request.headers.host),
    "http.response.status_code": status || undefined,
    "error.type": isFailed ? (status ? String(status) : fault) : undefined,
    "carespec.vendor": vendor ?? undefined,
    "carespec.operation": operation,
    "carespec.session": answered.session,
    "carespec.fault": fault,
    "carespec.rule": reason?.rule,
  });
  const name = method === "_OTHER" ? "HTTP" : method;
  return {
    traceId,
    spanId: newId(8),
    ...(parentSpanId && { parentSpanId }),
    ...(traceState && { traceState }),
    name: template ? `${name} ${template}` : name,
    kind: KIND_SERVER,
    startTimeUnixNano: nanoseconds(startedMs),
    endTimeUnixNano: nanoseconds(endedMs),
    attributes,
    status: isFailed ? { code: STATUS_ERROR } : {},
  };
}

function addressOf(host: string | undefined): Record<string, string | number | undefined> {
  if (!host || !URL.canParse(`http://${host}`)) return {};
  const { hostname, port } = new URL(`http://${host}`);
  return { "server.address": hostname, "server.port": port === "" ? undefined : Number(port) };
}

/** Writes attributes; those that are `undefined` are left out. */
export function attributesOf(
  values: Readonly<Record<string, string | number | undefined>>,
): Attribute[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const isNumber = typeof value === "number";
    return { key, value: isNumber ? { intValue: String(value) } : { stringValue: value } };
  });
}

/** A time of `performance.now()` in nanoseconds since 1970, which are more than a number holds. */
function nanoseconds(milliseconds: number): string {
  const microseconds = Math.round((performance.timeOrigin + milliseconds) * 1000);
  return `${microseconds}000`;
}
