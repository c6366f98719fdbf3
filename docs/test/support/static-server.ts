import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder under a prefix, on a free port of the loopback interface; anything else is 404. */
export async function serveFolder(folder: string, prefix: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    const file = path !== undefined && join(folder, normalize(`/${decodeURIComponent(path)}`));
    const type = file && types[extname(file)];
    if (!file || !type || !existsSync(file)) return void response.writeHead(404).end();
    createReadStream(file).pipe(
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
