import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { mockOrigin } from "@carespec/docs/mock-url";

/** A host that needs no escaping, neither in HTML nor in a script. */
const PLAIN_HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * Serves the docs' pages with the address of the mock under which the portal is reached, since the
 * build can only name the default port.
 *
 * @param site - folder of the built site
 * @returns a function that tells whether it has answered: not for other files, and not where the page
 *   can be sent as it is built
 */
export function createPages(site: string) {
  const pages = new Set(
    globSync("**/*.html", { cwd: site }).map((page) => page.replaceAll(sep, "/")),
  );
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    const page = path.endsWith("/") ? `${path}index.html`.slice(1) : path.slice(1);
    const { host = "" } = request.headers;
    const origin = `http://${host}`;
    if (!pages.has(page) || !PLAIN_HOST.test(host) || origin === mockOrigin) return false;
    const html = readFileSync(join(site, page), "utf8").replaceAll(mockOrigin, origin);
    const etag = `"${createHash("sha256").update(html).digest("base64url")}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { "content-type": "text/html;charset=utf-8", etag }).end(html);
    return true;
  };
}
