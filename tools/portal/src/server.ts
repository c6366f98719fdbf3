import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createDrain,
  createMock,
  toNodeListener,
  UserError,
  type VendorListing,
} from "@carespec/mock";
import sirv from "sirv";
import { createPages } from "./docs-pages.ts";
import { renderPortal } from "./page.ts";

const site = fileURLToPath(new URL("../../../docs/dist", import.meta.url));

/** The running portal, docs and mocks. */
export interface Portal {
  url: string;
  vendors: VendorListing[];
  close(): Promise<void>;
}

/** Serves everything on one port: `/` the portal, `/docs/` the site, all else the mocks. */
export async function startPortal({ port = 4010, host = "127.0.0.1" } = {}): Promise<Portal> {
  if (!existsSync(site)) {
    throw new UserError("the docs site is not built yet: run `npm run build` first");
  }
  const mock = await createMock();
  const serveMock = toNodeListener(mock.handle);
  const servePage = createPages(site);
  const serveDocs = sirv(site, { dev: false, etag: true });

  const server = createServer((request, response) => {
    const [pathname = "/"] = (request.url ?? "/").split("?", 1);
    if (pathname === "/") return sendPortal(request, response);
    if (isFolderWithoutSlash(pathname)) return redirect(response, `${pathname}/`);
    if (!pathname.startsWith("/docs/")) return void serveMock(request, response);
    if (servePage(request, response, pathname.slice("/docs".length))) return;
    request.url = (request.url ?? "").slice("/docs".length);
    serveDocs(request, response, () => notFound(response, pathname));
  });

  const close = createDrain(server);

  function sendPortal(request: IncomingMessage, response: ServerResponse): void {
    const origin = `http://${request.headers.host ?? "localhost"}`;
    const html = renderPortal(mock.listVendors(origin));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toUserError(error, port)));
    server.listen(port, host, resolve);
  });
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return { url, vendors: mock.listVendors(url), close };
}

/** The site's links are relative, so a folder's address must end with a slash. */
function isFolderWithoutSlash(pathname: string): boolean {
  if (pathname === "/docs") return true;
  return pathname.startsWith("/docs/") && !pathname.endsWith("/") && extname(pathname) === "";
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { location }).end();
}

function notFound(response: ServerResponse, pathname: string): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
  response.end(`No page ${pathname}. The site starts at /docs/\n`);
}

function toUserError(error: NodeJS.ErrnoException, port: number): UserError {
  const cause = error.code === "EADDRINUSE" ? "is in use" : `cannot be used: ${error.message}`;
  return new UserError(
    `port ${port} ${cause}. Stop what listens there or set PORT, for example PORT=4020 npm start`,
  );
}
