import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { LiveSite } from "@carespec/docs/live-site";
import { isModulePath } from "@carespec/docs/module-path";
import {
  createDrain,
  createGate,
  KEEP_ALIVE,
  type MockOptions,
  UserError,
  type VendorListing,
} from "@carespec/mock";
import { listBroken } from "@carespec/specs";
import { markBroken } from "./broken-notice.ts";
import type { createPages } from "./dev/pages.ts";
import { serveLive } from "./dev/serve-live.ts";
import { nameMock } from "./docs-pages.ts";
import { renderPortal } from "./page.ts";
import { toPortError } from "./port.ts";
import { rootFiles } from "./root-files.ts";
import { openMock, type ServedMock } from "./served-mock.ts";
import { createSend } from "./static/send.ts";
import { serveSite } from "./static/serve-site.ts";

const builtSite = fileURLToPath(new URL("../../../docs/dist", import.meta.url));

/** The running portal, docs and mocks. */
export interface Portal {
  url: string;
  vendors: VendorListing[];
  mock: ServedMock;
  live?: LiveSite | undefined;
  close(): Promise<void>;
}

/** Where the portal listens, the folder of the docs site, and what keeps open pages up to date. */
export interface PortalOptions {
  port?: number;
  host?: string;
  site?: string;
  /** Names besides loopback ones by which the portal is reached. Default none. */
  allowedHosts?: readonly string[];
  /** Is told of each answer of the mock. Default nobody. */
  onAnswer?: MockOptions["onAnswer"];
  /** Only for `npm run dev`. */
  pages?: ReturnType<typeof createPages>;
  /** Only for `npm run dev`: opens the docs as their sources are. */
  openLive?: (server: Server) => Promise<LiveSite>;
}

/** Serves everything on one port: `/` the console, `/docs/` the site, all else the mocks. */
export async function startPortal({
  port = 4010,
  host = "127.0.0.1",
  site = builtSite,
  allowedHosts = [],
  onAnswer,
  pages,
  openLive,
}: PortalOptions = {}): Promise<Portal> {
  if (!openLive && !existsSync(site) && listBroken().length === 0) {
    throw new UserError("the docs site is not built yet: run `npm run build` first");
  }
  const gate = createGate({ allowedHosts }, [host]);
  const mock = await openMock(gate, onAnswer);
  const send = createSend();
  const edit = pages?.edit ?? ((html: string) => html);
  const editPage = (html: string, { headers, url = "" }: IncomingMessage) =>
    edit(markBroken(nameMock(html, headers.host), url, mock.listBroken()));
  const editText = (text: string, { headers }: IncomingMessage) => nameMock(text, headers.host);
  const serveBuilt = serveSite({ prefix: "/docs", folder: site, send, editPage, editText });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = gate.refuseIncoming(request);
    if (refused) {
      response.writeHead(refused.status, refused.headers).end(refused.body);
      return;
    }
    // A client that takes this server for a proxy writes the whole address.
    request.url = (request.url ?? "/").replace(/^https?:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
    const [pathname = "/"] = request.url.split("?", 1);
    if (isOwn(pathname)) response.setHeader("x-content-type-options", "nosniff");
    if (pathname === "/") return sendPortal(request, response);
    if (/^\/docs(\/|$)/.test(pathname)) return serveDocs(request, response);
    if (live && isModulePath(pathname)) return serveDocs(request, response);
    if (pages?.handle(request, response)) return;
    const file = rootFiles.get(pathname) ?? pages?.files.get(pathname);
    if (file) return send(request, response, file);
    if (pathname === "/favicon.ico") {
      response.writeHead(308, { location: "favicon.svg", "content-length": 0 }).end();
      return;
    }
    return mock.serve(request, response);
  }

  /** Whether the portal answers by itself; what vendors send is the mock's business. */
  function isOwn(pathname: string): boolean {
    return pathname === "/" || /^\/docs(\/|$)/.test(pathname) || rootFiles.has(pathname);
  }

  function sendPortal(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = `http://${request.headers.host ?? "localhost"}`;
    const { headers, body } = renderPortal(mock.listVendors(origin), mock.listBroken());
    const { "content-type": type = "", ...more } = headers;
    return send(request, response, { type, body: Buffer.from(edit(body)), headers: more });
  }

  const server = createServer(KEEP_ALIVE, (request, response) => {
    answer(request, response).catch((error: Error) => fail(response, error));
  });
  const drain = createDrain(server);
  const live = await openLive?.(server);
  const serveDocs = live
    ? serveLive({ site: live, send, editPage, otherwise: serveBuilt })
    : serveBuilt;
  const close = async () => {
    await Promise.all([live?.close(), drain()]);
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toPortError(error, port)));
    server.listen(port, host, resolve);
  });
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return { url, vendors: mock.listVendors(url), mock, live, close };
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
