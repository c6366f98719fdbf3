import {
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { CallEvent, Hooks } from "./hooks.ts";

/** Where the spans go. */
export interface OpenTelemetryOptions {
  /** Default: the global provider's tracer `@carespec/core`. */
  tracer?: Tracer;
}

/**
 * Hooks that record a span for each attempt, following OpenTelemetry's conventions for HTTP
 * clients, and send its context with the attempt (`traceparent`) where a propagator is registered,
 * as OpenTelemetry's SDKs do. The spans hold the path's template without its parameters, and no
 * values of the query.
 *
 * @example
 * createLibraryClient({ ...credentials, hooks: openTelemetryHooks() });
 */
export function openTelemetryHooks({ tracer }: OpenTelemetryOptions = {}): Hooks {
  const spans = new WeakMap<object, Span>();
  const finish = ({ call }: CallEvent, errorType?: string, status?: number) => {
    const span = spans.get(call);
    if (!span) return;
    spans.delete(call);
    if (status !== undefined) span.setAttribute("http.response.status_code", status);
    if (errorType !== undefined) {
      span.setAttribute("error.type", errorType);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  };

  return {
    onRequest(event) {
      const { call, operationId, method, path, url, attempt } = event;
      const { hostname, port, protocol } = new URL(url);
      const attributes = {
        "http.request.method": method,
        "url.template": path,
        "url.full": url,
        "server.address": hostname,
        "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
        ...(operationId && { "carespec.operation": operationId }),
        ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
      };
      const current = tracer ?? trace.getTracer("@carespec/core");
      const span = current.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes });
      spans.set(call, span);
    },
    addHeaders({ call }) {
      const span = spans.get(call);
      const headers: Record<string, string> = {};
      if (span) propagation.inject(trace.setSpan(context.active(), span), headers);
      return headers;
    },
    onResponse: (event) =>
      finish(event, event.status < 400 ? undefined : String(event.status), event.status),
    // The span of an answered attempt has ended already.
    onRetry: (event) => finish(event, event.error.name),
    onError: (event) => finish(event, event.error.name),
  };
}
