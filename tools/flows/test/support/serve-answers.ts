import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server answers. */
export interface ServedAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/**
 * A server that answers as a function says, and the headers of each request that it got.
 *
 * @param most - how many answers it gives before it ends. Default: it does not end by itself
 */
export async function serveAnswers(
  answerTo: (method: string, url: URL) => ServedAnswer,
  most = Number.POSITIVE_INFINITY,
) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    requests.push(JSON.stringify({ method, url, headers: request.headers }));
    const { status, headers, body } = answerTo(method, new URL(url, "http://pets"));
    response.writeHead(status, headers);
    response.end(
      typeof body === "string" || body === undefined ? body : JSON.stringify(body),
      () => {
        if (requests.length < most) return;
        server.close();
        server.closeAllConnections();
      },
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
