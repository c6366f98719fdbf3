import { randomBytes } from "node:crypto";

/** Where a span belongs, as W3C Trace Context says it. */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** The span of the caller, 16 hexadecimal digits; `undefined` where a trace begins here. */
  parentSpanId: string | undefined;
  /** Whether the caller records its spans, so that ours are wanted too. */
  isSampled: boolean;
  traceState: string | undefined;
}

const TRACEPARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/** Continues the trace that a request's headers name, or begins one. */
export function readTraceContext(headers: Readonly<Record<string, string>>): TraceContext {
  const [, version, traceId = "", parentSpanId = "", flags = "", rest] =
    TRACEPARENT.exec(headers.traceparent ?? "") ?? [];
  const isValid =
    version !== undefined &&
    version !== "ff" &&
    !(version === "00" && rest !== undefined) &&
    !/^0+$/.test(traceId) &&
    !/^0+$/.test(parentSpanId);
  if (!isValid) {
    const fresh = newId(16);
    return { traceId: fresh, parentSpanId: undefined, isSampled: true, traceState: undefined };
  }
  const isSampled = (Number.parseInt(flags, 16) & 1) === 1;
  return { traceId, parentSpanId, isSampled, traceState: headers.tracestate };
}

/** A random id of so many bytes, in hexadecimal digits. */
export function newId(bytes: number): string {
  return randomBytes(bytes).toString("hex");
}
