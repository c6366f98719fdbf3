import type { IncomingMessage, ServerResponse } from "node:http";
import { contentTypeOf } from "./content-types.ts";
import type { createSend } from "./send.ts";
import { openSite } from "./site.ts";

/** Files whose name changes with their content. */
const HASHED = /^_astro\//;

/** What people copy or import, other than pages; `source/` holds files of the repository as they are. */
const isEdited = (file: string): boolean =>
  /\.(md|txt|json|http|ya?ml)$/.test(file) && !/^(_astro|source|pagefind)\//.test(file);

/** How a site is served. */
export interface SiteOptions {
  /** Where it is served, for example `/docs`. */
  prefix: string;
  /** The folder of static files. It may be replaced while it is served. */
  folder: string;
  send: ReturnType<typeof createSend>;
  /** Changes a page before it is sent. */
  editPage?: (html: string, request: IncomingMessage) => string;
  /** Changes Markdown, JSON and the like before they are sent; sources of the repository are not. */
  editText?: (text: string, request: IncomingMessage) => string;
}

/** Serves a folder of static files below a prefix. */
export function serveSite({ prefix, folder, send, editPage, editText }: SiteOptions) {
  const site = openSite(folder);

  const change = (edit: SiteOptions["editPage"], body: Buffer, request: IncomingMessage) =>
    edit ? Buffer.from(edit(body.toString("utf8"), request)) : body;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [pathname = "", query] = (request.url ?? "").split(/\?(.*)/s, 2);
    const say = (status: number, text: string, headers = {}) =>
      send(request, response, {
        status,
        type: "text/plain; charset=utf-8",
        body: Buffer.from(`${text}\n`),
        headers: { "cache-control": "no-store", ...headers },
      });
    if (request.method !== "GET" && request.method !== "HEAD") {
      return say(405, `${pathname} can only be read: use GET`, { allow: "GET, HEAD" });
    }
    const redirect = () => {
      // Relative, so that it is right behind a proxy with a prefix of its own too.
      const location = `./${pathname.split("/").at(-1)}/${query === undefined ? "" : `?${query}`}`;
      response.writeHead(308, { location, "content-length": 0 }).end();
    };
    if (pathname === prefix) return redirect();
    const found = await site.find(pathname.slice(prefix.length));
    if (found.kind === "folder") return redirect();
    if (found.kind === "file") {
      const type = contentTypeOf(found.file);
      const edit = type.startsWith("text/html") ? editPage : isEdited(found.file) && editText;
      const body = change(edit || undefined, found.body, request);
      const caching = HASHED.test(found.file) ? "public, max-age=31536000, immutable" : "no-cache";
      return send(request, response, { type, body, headers: { "cache-control": caching } });
    }
    if (found.kind === "absent") {
      const text = "The docs site is not there yet: it is being built. Ask again in a few seconds";
      return say(503, text, { "retry-after": "2" });
    }
    const own = await site.find("/404.html");
    if (own.kind !== "file") return say(404, `No page ${pathname}. The site starts at ${prefix}/`);
    return send(request, response, {
      status: 404,
      type: contentTypeOf(own.file),
      body: change(editPage, withBase(own.body, `${prefix}/`), request),
      headers: { "cache-control": "no-store" },
    });
  };
}

/** The one page that is sent at addresses of any depth, where its relative links would lead astray. */
function withBase(html: Buffer, base: string): Buffer {
  const text = html.toString("utf8");
  if (/<base\b/i.test(text)) return html;
  return Buffer.from(text.replace(/<head[^>]*>/i, (head) => `${head}<base href="${base}">`));
}
