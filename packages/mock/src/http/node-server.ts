import { createServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { UserError } from "@carespec/command";
import type { PromptHandler } from "../types.ts";
import { createDrain, KEEP_ALIVE } from "./drain.ts";
import type { ListenOptions } from "./listen-options.ts";
import { toListener } from "./node-listener.ts";
import { openSocket } from "./open-socket.ts";

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
  const serve = (handle: PromptHandler) => {
    const listener = toListener(tls ? secured(handle) : handle);
    server.on("request", (incoming, outgoing) => listener(incoming, outgoing));
  };
  if (socket !== undefined) {
    await openSocket(server, socket);
    serve(open([]));
    return { url: `${scheme}://localhost`, port: 0, socket, close };
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  serve(open([host, address.address]));
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

function secured(handle: PromptHandler): PromptHandler {
  return (request) => handle({ ...request, isSecure: true });
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
