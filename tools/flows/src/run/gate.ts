import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Exchange } from "../exchange.ts";
import { type Unreachable, unreachable } from "./unreachable.ts";

/** What stands between the runner of the flows and the API. */
export interface Gate {
  /** What the runner calls instead of the API's base URL. */
  url: string;
  close(): Promise<void>;
}

/** Where requests go, and what is added to them. */
export interface GateOptions {
  /** The base URL of the API: no request goes to anywhere else. */
  target: string;
  /** Headers that every request gets. */
  headers?: Record<string, string>;
  onExchange(exchange: Exchange): void;
  /** Is told that a request got no answer. */
  onUnreachable?(reason: Unreachable): void;
  /** How long an answer may take. Default 60 seconds. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;

/** The header that says which exchange an answer is of. */
export const EXCHANGE_HEADER = "x-flows-exchange";

/** The header that says why there is no answer, percent-encoded. */
export const FAILURE_HEADER = "x-flows-failure";

const HOP =
  /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Opens a server on this machine that hands requests on to one base URL and shows the answers.
 * Redirects are answers: they lose their `Location`, so that nobody follows them to another host.
 * As a proxy for other addresses it refuses.
 */
export async function openGate(options: GateOptions): Promise<Gate> {
  let number = 0;
  const server = createServer((request, response) => {
    pass(options, number++, request, response).catch((error: unknown) => {
      const reason = unreachable(options.target, error);
      options.onUnreachable?.(reason);
      refuse(response, 502, reason.cause);
    });
  });
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function pass(
  { target, headers: added, onExchange, timeoutMs = TIMEOUT_MS }: GateOptions,
  number: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  if (!url.startsWith("/")) return refuse(response, 403, `the flows call ${target} only`);
  const body = await buffer(request);
  const headers = new Headers(added);
  for (const [name, value] of Object.entries(request.headers)) {
    if (!HOP.test(name) && value !== undefined) headers.set(name, String(value));
  }
  const answer = await fetch(target.replace(/\/$/, "") + url, {
    method,
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const received = Buffer.from(await answer.arrayBuffer());
  const { pathname, searchParams } = new URL(url, "http://gate");
  const type = received.length > 0 ? answer.headers.get("content-type") : null;
  onExchange({
    number,
    method: method.toLowerCase(),
    path: pathname,
    query: searchParams,
    status: answer.status,
    mediaType: type?.split(";")[0]?.trim().toLowerCase() ?? null,
    headers: [...answer.headers.keys()],
    json: asJson(received),
    sent: asJson(body),
  });
  const isOmitted = (name: string) =>
    HOP.test(name) || name === "content-encoding" || name === "location";
  const kept = [...answer.headers].filter(([name]) => !isOmitted(name));
  response.writeHead(answer.status, {
    ...Object.fromEntries(kept),
    [EXCHANGE_HEADER]: String(number),
  });
  response.end(received);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { [FAILURE_HEADER]: encodeURIComponent(reason) });
  response.end();
}

function asJson(body: Buffer): unknown {
  try {
    return body.length > 0 ? JSON.parse(body.toString("utf8")) : undefined;
  } catch {
    return undefined;
  }
}
