import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { pipeline, Readable } from "node:stream";
import { UserError } from "@carespec/command";
import { andThen } from "../and-then.ts";
import type { MockRequest, MockResponse, PromptHandler } from "../types.ts";
import { LENGTHLESS } from "./bodiless.ts";
import { MAX_BODY_BYTES } from "./body-limit.ts";
import { createDrain, ENDLESS, KEEP_ALIVE } from "./drain.ts";
import { createGate, type Gate } from "./gate.ts";
import type { ListenOptions } from "./listen-options.ts";
import { openSocket } from "./open-socket.ts";
import { internalProblem } from "./problem.ts";
import { createHeadReader, type RequestHead } from "./request-heads.ts";
import { sendFaulty } from "./send-faulty.ts";

/** A server that is up. */
export interface Listening {
  /** For example `http://127.0.0.1:4010`; on a Unix socket `http://localhost`. */
  url: string;
  /** 0 on a Unix socket. */
  port: number;
  /** The path of the Unix socket that it listens on. */
  socket?: string;
  /**
   * Stops taking connections, lets the running answers finish, then resolves. Cuts what has not
   * finished after five seconds.
   */
  close(): Promise<void>;
}

/** Serves over HTTP what `open` makes of the name and the address that the server listens on. */
export async function listen(
  open: (bound: readonly string[]) => PromptHandler,
  port: number,
  host: string,
  { tls, socket }: ListenOptions = {},
): Promise<Listening> {
  const server = tls ? createTlsServer(tls) : createServer(KEEP_ALIVE);
  const scheme = tls ? "https" : "http";
  const close = createDrain(server);
  if (socket !== undefined) {
    await openSocket(server, socket);
    server.on("request", toListener(open([]), tls !== undefined));
    return { url: `${scheme}://localhost`, port: 0, socket, close };
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  server.on("request", toListener(open([host, address.address]), tls !== undefined));
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `${scheme}://${name}:${address.port}`,
    port: address.port,
    close,
  };
}

/** A client that connects and says nothing must not hold up the end of the server. */
const HANDSHAKE_MS = 4_000;

function createTlsServer(tls: { cert: string; key: string }): Server {
  try {
    return createHttpsServer({ ...KEEP_ALIVE, ...tls, handshakeTimeout: HANDSHAKE_MS });
  } catch (error) {
    throw new UserError(
      `the TLS certificate and its key cannot be used (${(error as Error).message}): give both as PEM`,
    );
  }
}

/**
 * A handler as a `node:http` listener. The promise that the listener gives never rejects.
 *
 * @param gate - default: one that knows loopback names alone, so that no web page steers the mock
 */
export function toNodeListener(handle: PromptHandler, gate: Gate = createGate()) {
  const listener = toListener(gate.guard(handle));
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> =>
    listener(incoming, outgoing);
}

function toListener(handle: PromptHandler, isSecure = false) {
  const readHead = createHeadReader();
  return (incoming: IncomingMessage, outgoing: ServerResponse): void | Promise<void> => {
    const fail = (error: unknown) => {
      // Either the client is gone, or a header of the answer has a character that HTTP forbids.
      if (incoming.errored || outgoing.headersSent) outgoing.destroy();
      else send(outgoing, internalProblem(error), incoming.method);
    };
    try {
      const answered = answer(isSecure ? secured(handle) : handle, readHead, incoming, outgoing);
      const sent = andThen(answered, (found) => send(outgoing, found, incoming.method));
      return sent instanceof Promise ? sent.catch(fail) : sent;
    } catch (error) {
      return fail(error);
    }
  };
}

function secured(handle: PromptHandler): PromptHandler {
  return (request) => handle({ ...request, isSecure: true });
}

function answer(
  handle: PromptHandler,
  readHead: ReturnType<typeof createHeadReader>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): MockResponse | Promise<MockResponse> {
  const head = readHead(incoming);
  if (head.refused) return head.refused;
  const onAbandoned = (notify: () => void) => void outgoing.once("close", notify);
  const { method, path, search, headers } = head;
  const request: MockRequest = {
    method,
    path,
    search,
    headers,
    body: undefined,
    head,
    onAbandoned,
  };
  if (!hasBody(head)) return handle(request);
  return readBody(incoming).then((read) => {
    if (read === "too large") request.tooLarge = true;
    else request.body = read;
    return handle(request);
  });
}

function hasBody({ headers }: RequestHead): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/** Reads the body by its events; the async iterator of a stream costs more than all the rest. */
function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined | "too large"> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read and dropped, so that the client can finish and see the answer.
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    incoming.once("error", reject);
    incoming.once("end", () => {
      if (size > MAX_BODY_BYTES) resolve("too large");
      else if (chunks.length === 1) resolve(chunks[0]);
      else resolve(size > 0 ? Buffer.concat(chunks) : undefined);
    });
  });
}

function send(outgoing: ServerResponse, answer: MockResponse, method: string | undefined): void {
  if (answer.wire) {
    sendFaulty(outgoing, answer, answer.wire, method);
    return;
  }
  const { status, parts, stream, setCookies } = answer;
  const headers = setCookies
    ? { ...answer.headers, "set-cookie": [...setCookies] }
    : answer.headers;
  if (stream && method !== "HEAD") {
    outgoing.writeHead(status, headers);
    outgoing.emit(ENDLESS);
    pipeline(Readable.from(stream), outgoing, () => {});
    return;
  }
  if (answer.passing && method !== "HEAD") {
    outgoing.writeHead(status, headers);
    pipeline(Readable.from(answer.passing), outgoing, () => {});
    return;
  }
  if (parts) {
    outgoing.writeHead(status, headers);
    if (method === "HEAD") outgoing.end();
    else pipeline(Readable.from(parts), outgoing, () => {});
    return;
  }
  const body = answer.bytes ?? answer.body ?? "";
  const bytes = Buffer.byteLength(body);
  // Only a real server knows how long the body of its answer to HEAD would be.
  const isKnown = method === "HEAD" && answer.headers["content-length"] !== undefined;
  const length = LENGTHLESS.has(status) || isKnown ? {} : { "content-length": bytes };
  outgoing.writeHead(status, { ...headers, ...length });
  if (method === "HEAD") outgoing.end();
  // In ASCII both encodings are the same, and Node writes Latin-1 faster.
  else outgoing.end(body, bytes === body.length ? "latin1" : "utf8");
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
