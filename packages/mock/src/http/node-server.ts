import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { internalProblem, ownProblem } from "../prism/problem.ts";
import type { Handler, MockResponse } from "../types.ts";
import { UserError } from "../user-error.ts";
import { createDrain } from "./drain.ts";

/** Prism's limit for a request body. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** A server that is up. */
export interface Listening {
  /** For example `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Stops taking connections, lets the running answers finish, then resolves. */
  close(): Promise<void>;
}

/** Serves a handler over HTTP. */
export async function listen(handle: Handler, port: number, host: string): Promise<Listening> {
  const server = createServer(toNodeListener(handle));
  const close = createDrain(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close,
  };
}

/** A handler as a `node:http` listener. The promise that the listener gives never rejects. */
export function toNodeListener(handle: Handler) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      send(outgoing, await answer(handle, incoming), incoming.method);
    } catch (error) {
      // Either the client has gone, or the answer holds what no header may hold.
      if (incoming.errored || outgoing.headersSent) outgoing.destroy();
      else send(outgoing, internalProblem(error), incoming.method);
    }
  };
}

async function answer(handle: Handler, incoming: IncomingMessage): Promise<MockResponse> {
  const body = await readBody(incoming);
  if (body === "too large") {
    return ownProblem(413, "Content too large", `Bodies over ${MAX_BODY_BYTES} bytes are refused`);
  }
  const { method = "GET", url = "/" } = incoming;
  return handle({ method, ...splitTarget(url), headers: flatten(incoming.headers), body });
}

function splitTarget(target: string): { path: string; search: string } {
  const origin = /^https?:\/\/[^/?]*/.exec(target)?.[0] ?? "";
  const local = target.slice(origin.length);
  const at = local.indexOf("?");
  const path = at < 0 ? local : local.slice(0, at);
  return { path: path || "/", search: at < 0 ? "" : local.slice(at) };
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined | "too large"> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    // The rest is read and dropped, so that the client can finish and see the answer.
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) return "too large";
  return size > 0 ? Buffer.concat(chunks) : undefined;
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}

function send(outgoing: ServerResponse, answer: MockResponse, method: string | undefined): void {
  const body = method === "HEAD" ? undefined : answer.body;
  outgoing.writeHead(answer.status, {
    ...answer.headers,
    ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
  });
  outgoing.end(body);
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): UserError {
  if (error.code === "EADDRINUSE") {
    return new UserError(
      `port ${port} on ${host} is in use: stop what listens there or choose another with --port or PORT`,
    );
  }
  return new UserError(
    `cannot listen on ${host}:${port}: ${error.message}. Choose another with --host and --port`,
  );
}
