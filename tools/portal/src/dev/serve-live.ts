import type { IncomingMessage, ServerResponse } from "node:http";
import type { LiveSite } from "@carespec/docs/live-site";
import type { createSend } from "../static/send.ts";

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** How the live site is served. */
export interface LiveOptions {
  site: Pick<LiveSite, "fetch">;
  send: ReturnType<typeof createSend>;
  /** Changes a page before it is sent. */
  editPage: (html: string, request: IncomingMessage) => string;
  /** Answers what the live site does not have: the search index, twins and collections of the last build. */
  otherwise: Listener;
}

/** Serves pages below `/docs/` as their sources are, and at any path what they load. */
export function serveLive({ site, send, editPage, otherwise }: LiveOptions): Listener {
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return otherwise(request, response);
    const path = (request.url ?? "/").replace(/^\/docs\//, "/");
    const { accept = "*/*", "if-none-match": known = "" } = request.headers;
    const found = await site.fetch(path, { accept, "if-none-match": known });
    const isElsewhere = found.status === 404 || (found.status > 300 && found.status < 400);
    if (isElsewhere) return otherwise(request, response);
    const type = found.headers.get("content-type") ?? "application/octet-stream";
    const body = Buffer.from(await found.arrayBuffer());
    const isPage = type.startsWith("text/html");
    return send(request, response, {
      status: found.status,
      type,
      body: isPage ? Buffer.from(editPage(body.toString("utf8"), request)) : body,
      headers: { "cache-control": "no-cache" },
    });
  };
}
