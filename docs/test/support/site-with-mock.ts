import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock, toNodeListener } from "@carespec/mock";
import sirv from "sirv";
import { dist } from "./built-site.ts";

/** Serves the site at `/docs/` and the mock beside it, on a free port of the loopback interface. */
export async function serveSiteWithMock() {
  const mock = await createMock();
  const answer = toNodeListener(mock.handle);
  const serve = sirv(dist, { dev: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith("/docs/")) return void answer(request, response);
    request.url = request.url.slice("/docs".length);
    serve(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await mock.close();
    },
  };
}
