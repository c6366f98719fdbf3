import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that keeps the headers of every request and answers with an empty list. */
export interface Echo {
  baseUrl: string;
  received: IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Starts it on a free port: what it receives is what Node's `fetch` really sends. */
export async function startEcho(): Promise<Echo> {
  const received: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers);
    request.resume();
    response.setHeader("content-type", "application/json").end("[]");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
