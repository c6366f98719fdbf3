import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** An answer as it came, and of its request what tells which operation was called. */
export interface Exchange {
  method: string;
  /** Below the base URL, without the query. */
  path: string;
  query: URLSearchParams;
  status: number;
  /** Without parameters; `null` where there is no body. */
  mediaType: string | null;
  /** Names in lower case. */
  headers: string[];
  /** `undefined` where the body is not JSON. */
  json: unknown;
  /** The request's body, likewise. */
  sent: unknown;
}

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
}

/** The header by which an answer says that it is of the gate itself. */
export const GATE_HEADER = "x-flows-gate";

const HOP =
  /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Opens a server on this machine that hands requests on to one base URL and shows the answers.
 * Redirects are answers: they lose their `Location`, so that nobody follows them to another host.
 * As a proxy for other addresses it refuses.
 */
export async function openGate(options: GateOptions): Promise<Gate> {
  const server = createServer((request, response) => {
    pass(options, request, response).catch((error: unknown) => refuse(response, 502, error));
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
  { target, headers: added, onExchange }: GateOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  if (!url.startsWith("/"))
    return refuse(response, 403, new Error(`the flows call ${target} only`));
  const body = await buffer(request);
  const headers = new Headers(added);
  for (const [name, value] of Object.entries(request.headers)) {
    if (!HOP.test(name) && value !== undefined) headers.set(name, String(value));
  }
  const answer = await fetch(target.replace(/\/$/, "") + url, {
    method,
    headers,
    redirect: "manual",
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const received = Buffer.from(await answer.arrayBuffer());
  const { pathname, searchParams } = new URL(url, "http://gate");
  const type = received.length > 0 ? answer.headers.get("content-type") : null;
  onExchange({
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
  response.writeHead(
    answer.status,
    Object.fromEntries([...answer.headers].filter(([name]) => !isOmitted(name))),
  );
  response.end(received);
}

function refuse(response: ServerResponse, status: number, error: unknown): void {
  const { message, cause } = error as Error & { cause?: Error };
  response.writeHead(status, { "content-type": "application/json", [GATE_HEADER]: "1" });
  response.end(JSON.stringify({ gate: cause?.message ?? message }));
}

function asJson(body: Buffer): unknown {
  try {
    return body.length > 0 ? JSON.parse(body.toString("utf8")) : undefined;
  } catch {
    return undefined;
  }
}
