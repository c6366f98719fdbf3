import type { Answered } from "../journal/entry-of.ts";
import { MOCK_VERSION } from "../mock-version.ts";
import { type OtlpOptions, tracesUrlOf } from "./otlp-options.ts";
import { attributesOf, type Span, spanOf } from "./span.ts";

/** Sends spans of answered requests to a collector. */
export interface SpanExporter {
  /** Notes an answered request; its span is sent within a second. */
  observe(answered: Answered): void;
  /** Sends what is left, and waits for that a few seconds at most. */
  close(): Promise<void>;
}

/** Spans that wait at most; beyond it, new ones are dropped. */
const MOST_WAITING = 2_048;
const PAUSE_MS = 1_000;
const PATIENCE_MS = 4_000;

/**
 * Makes an exporter that speaks OTLP/HTTP with JSON. A collector that takes nothing costs spans, and one
 * line: requests are answered all the same.
 *
 * @param tell - gets that line
 * @throws UserError for an address that is none
 */
export function createSpanExporter(
  options: OtlpOptions,
  tell: (line: string) => void,
): SpanExporter {
  const url = tracesUrlOf(options);
  const { serviceName = "carespec-mock", resource = {} } = options;
  const headers = { ...options.headers, "content-type": "application/json" };
  const attributes = attributesOf({ ...resource, "service.name": serviceName });
  const scope = { name: "@carespec/mock", version: MOCK_VERSION };
  let waiting: Span[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> = Promise.resolve();
  let isTold = false;

  async function send(spans: Span[]): Promise<void> {
    const body = { resourceSpans: [{ resource: { attributes }, scopeSpans: [{ scope, spans }] }] };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const init = { method: "POST", headers, body: JSON.stringify(body), signal };
      const answer = await fetch(url, { ...init, redirect: "error" });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`it answers ${answer.status}`);
    } catch (error) {
      if (isTold) return;
      isTold = true;
      tell(`no spans reach ${url} (${causeOf(error)}): requests are answered, but not traced`);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return sending;
    const spans = waiting;
    waiting = [];
    sending = sending.then(() => send(spans));
    return sending;
  }

  return {
    observe(answered) {
      if (waiting.length >= MOST_WAITING) return;
      const span = spanOf(answered);
      if (!span) return;
      waiting.push(span);
      timer ??= setTimeout(flush, PAUSE_MS).unref();
    },
    close: () => flush(),
  };
}

function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  if (!(cause instanceof Error)) return message;
  return "code" in cause ? String(cause.code) : cause.message;
}
