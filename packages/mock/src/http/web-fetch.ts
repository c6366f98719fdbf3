import { internalProblem } from "../prism/problem.ts";
import type { Handler, MockResponse } from "../types.ts";

/** Statuses whose `Response` may not have a body. */
const BODILESS = new Set([101, 204, 205, 304]);

/** Wraps a handler as a web `fetch`, so that a client can be tested without a port. */
export function toWebFetch(handle: Handler) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, search, host } = new URL(request.url);
    const headers: Record<string, string> = { host, ...Object.fromEntries(request.headers) };
    request.signal.throwIfAborted();
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
    // The header is the transport's to send, and Prism checks the media type only where it stands.
    if (body) headers["content-length"] = String(body.byteLength);
    const answer = await handle({ method: request.method, path: pathname, search, headers, body });
    try {
      return toResponse(answer, request.method);
    } catch (error) {
      return toResponse(internalProblem(error), request.method);
    }
  };
}

function toResponse({ status, headers, body }: MockResponse, method: string): Response {
  const bodiless = BODILESS.has(status) || method === "HEAD";
  return new Response(bodiless ? null : (body ?? null), { status, headers });
}
