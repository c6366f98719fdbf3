import type { OpenApiDocument, Server } from "@carespec/document";
import { operationsOf } from "@carespec/document";
import type { Exchange } from "@carespec/traffic";
import { addressOf } from "./address.ts";

/** Where a request went, as far as the document knows. */
export type Target =
  | { isHere: true; path: string; query: string }
  | { isHere: false; host: string };

/** How requests of a vendor are known. */
export interface ServerOptions {
  /** The vendor's name, which is its prefix on the mock. */
  vendor: string;
  /** An address that requests begin with, beside the document's servers. */
  server?: string | undefined;
}

/** Clients that cannot set headers name their session of the mock in the path. */
const SESSION = /^\/__session\/[^/]+(?=\/)/;

/**
 * Tells requests of a vendor's API from others, and takes off what stands before the document's paths: a
 * server of the document, the mock's base with or without a session, or the address that was given.
 */
export function createServers(
  document: OpenApiDocument,
  { vendor, server }: ServerOptions,
): (exchange: Exchange) => Target {
  const known = serversOf(document).map(({ url }) => patternOf(url));
  const given = server === undefined ? undefined : patternOf(server);
  const prefixes = [...new Set(known.map(({ prefix }) => prefix))].filter(Boolean);

  const withoutPrefix = (path: string) => {
    const found = prefixes.find((prefix) => path === prefix || path.startsWith(`${prefix}/`));
    return found === undefined ? path : path.slice(found.length) || "/";
  };

  return (exchange) => {
    const { host, path: written, query } = addressOf(exchange.url);
    const here = (path: string): Target => ({ isHere: true, path: path || "/", query });
    const path = written.replace(SESSION, "");
    if (exchange.vendor && exchange.vendor !== vendor)
      return elsewhere("other vendors of the mock");
    for (const { isHost, prefix } of given ? [given] : []) {
      if (isHost(host) && isBelow(written, prefix)) return here(written.slice(prefix.length));
    }
    if (isBelow(path, `/${vendor}`)) return here(withoutPrefix(path.slice(vendor.length + 1)));
    if (exchange.vendor !== undefined || path.startsWith("/__mock"))
      return elsewhere("the mock itself");
    if (host === "") return here(withoutPrefix(path));
    const found = known.find(({ isHost, prefix }) => isHost(host) && isBelow(path, prefix));
    return found && !given ? here(path.slice(found.prefix.length)) : elsewhere(host);
  };
}

const elsewhere = (host: string): Target => ({ isHere: false, host });

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** The servers of the whole document, its paths and operations. */
function serversOf(document: OpenApiDocument): Server[] {
  const own = operationsOf(document).flatMap(({ pathItem, operation }) => [
    ...(operation.servers ?? []),
    ...(pathItem.servers ?? []),
  ]);
  return [...(document.servers ?? []), ...own].toSorted((a, b) => b.url.length - a.url.length);
}

function patternOf(url: string): { isHost: (host: string) => boolean; prefix: string } {
  const { host, path } = addressOf(url);
  const parts = host.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[^\w-]/g, "\\$&"));
  const pattern = new RegExp(`^${parts.join("[^/]+")}$`, "i");
  return { isHost: (asked) => pattern.test(asked), prefix: path.replace(/\/+$/, "") };
}
