import type { MockResponse, PromptHandler } from "../types.ts";
import { BODILESS } from "./bodiless.ts";
import { MAX_BODY_BYTES } from "./body-limit.ts";
import { faultyResponse } from "./faulty-response.ts";
import { internalProblem } from "./problem.ts";

/**
 * Wraps a handler as a web `fetch`, so that a client can be tested without a port.
 *
 * @param stopped - aborted when the mock stops: answers that would never come then fail. Default never
 */
export function toWebFetch(handle: PromptHandler, stopped = new AbortController().signal) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, search, host } = new URL(request.url);
    const headers: Record<string, string> = { host, ...Object.fromEntries(request.headers) };
    request.signal.throwIfAborted();
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
    const isTooLarge = body !== undefined && body.byteLength > MAX_BODY_BYTES;
    // The transport sends this header, and Prism checks the media type only if it is present.
    if (body) headers["content-length"] = String(body.byteLength);
    const answering = Promise.resolve(
      handle({
        method: request.method,
        path: pathname,
        search,
        headers,
        body: isTooLarge ? undefined : body,
        ...(isTooLarge && { tooLarge: true }),
        onAbandoned: (notify) => onAbort(request.signal, notify),
      }),
    );
    const answer = await orAbort(answering, request.signal);
    if (answer.wire) return faultyResponse(answer, answer.wire, request, stopped);
    try {
      return toResponse(answer, request.method);
    } catch (error) {
      return toResponse(internalProblem(error), request.method);
    }
  };
}

/** The answer; rejects like `fetch` if the signal is aborted first. */
function orAbort(answering: Promise<MockResponse>, signal: AbortSignal): Promise<MockResponse> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    onAbort(signal, abort);
    const finish = () => signal.removeEventListener("abort", abort);
    answering.then(resolve, reject).finally(finish);
  });
}

function onAbort(signal: AbortSignal, notify: () => void): void {
  if (signal.aborted) notify();
  else signal.addEventListener("abort", notify, { once: true });
}

function toResponse(answer: MockResponse, method: string): Response {
  const { status, headers, body, bytes, parts, stream, passing, setCookies } = answer;
  const bodiless = BODILESS.has(status) || method === "HEAD";
  if (stream && !bodiless) return new Response(toStream(encoded(stream)), { status, headers });
  const text = parts ? [...parts].join("") : (body ?? null);
  const whole = passing
    ? toStream(passing)
    : ((bytes as Uint8Array<ArrayBuffer> | undefined) ?? text);
  const given = new Headers(headers);
  if (setCookies) given.delete("set-cookie");
  for (const cookie of setCookies ?? []) given.append("set-cookie", cookie);
  return new Response(bodiless ? null : whole, { status, headers: given });
}

async function* encoded(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

/** A stream of bytes, which ends its source when it is canceled. */
function toStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
}
