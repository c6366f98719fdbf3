import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves a folder under a prefix, on a free port of the loopback interface; anything else is 404. */
export async function serveFolder(folder: string, prefix: string) {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const refuse = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(prefix)) return refuse();
    request.url = request.url.slice(prefix.length - 1);
    serve(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
