import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import {
  createDrain,
  createMock,
  toNodeListener,
  UserError,
  type VendorListing,
} from "@carespec/mock";
import { type BrokenDocument, listBroken } from "@carespec/specs";
import { nameMock } from "./docs-pages.ts";
import { renderPortal } from "./page.ts";
import { toPortError } from "./port.ts";
import { rootFiles } from "./root-files.ts";
import { createSend } from "./static/send.ts";
import { serveSite } from "./static/serve-site.ts";

const builtSite = fileURLToPath(new URL("../../../docs/dist", import.meta.url));

/** The running portal, docs and mocks. */
export interface Portal {
  url: string;
  vendors: VendorListing[];
  close(): Promise<void>;
}

/** Where the portal listens, the folder of the docs site, and which documents are broken. */
export interface PortalOptions {
  port?: number;
  host?: string;
  site?: string;
  broken?: BrokenDocument[];
}

/** Serves everything on one port: `/` the portal, `/docs/` the site, all else the mocks. */
export async function startPortal({
  port = 4010,
  host = "127.0.0.1",
  site = builtSite,
  broken = listBroken(),
}: PortalOptions = {}): Promise<Portal> {
  if (!existsSync(site)) {
    throw new UserError("the docs site is not built yet: run `npm run build` first");
  }
  const mock = await createMock();
  const serveMock = toNodeListener(mock.handle);
  const send = createSend();
  const editPage = (html: string, { headers }: IncomingMessage) => nameMock(html, headers.host);
  const serveDocs = serveSite({ prefix: "/docs", folder: site, send, editPage });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = "/"] = (request.url ?? "/").split("?", 1);
    if (pathname === "/") return sendPortal(request, response);
    if (/^\/docs(\/|$)/.test(pathname)) return serveDocs(request, response);
    const file = rootFiles.get(pathname);
    if (file) return send(request, response, file);
    if (pathname === "/favicon.ico") {
      response.writeHead(308, { location: "favicon.svg", "content-length": 0 }).end();
      return;
    }
    return serveMock(request, response);
  }

  function sendPortal(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = `http://${request.headers.host ?? "localhost"}`;
    return send(request, response, {
      type: "text/html; charset=utf-8",
      body: Buffer.from(renderPortal(mock.listVendors(origin), broken)),
      headers: { "cache-control": "no-cache" },
    });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => fail(response, error));
  });
  const close = createDrain(server);

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toPortError(error, port)));
    server.listen(port, host, resolve);
  });
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return { url, vendors: mock.listVendors(url), close };
}

/** An error of one answer is this answer's only. */
function fail(response: ServerResponse, { message }: Error): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
  response.end(`The portal failed to answer: ${message}\n`);
}
