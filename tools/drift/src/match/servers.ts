import type { OpenApiDocument, Server } from "@carespec/document";
import { operationsOf } from "@carespec/document";
import { addressOf, type Exchange, shownHost } from "@carespec/traffic";
import type { WordOptions } from "./words.ts";

/** Where a request went, as far as the document knows. */
export type Target =
  | {
      isHere: true;
      path: string;
      query: string;
      /** Whether the address is the mock's: this machine, and the vendor's name before the path. */
      isMock: boolean;
    }
  /** The host is one that may be shown. */
  | { isHere: false; host: string };

/** How requests of a vendor are known. */
export interface ServerOptions extends WordOptions {
  /** The vendor's name, which is its prefix on the mock. */
  vendor: string;
  /** An address that requests begin with, beside the document's servers. */
  server?: string | undefined;
  /** Whether to pass over what the mock answered: it answers by the document, and so proves nothing. */
  withoutMock?: boolean;
}

/** Clients that cannot set headers name their session of the mock in the path. */
const SESSION = /^\/__session\/[^/]+(?=\/)/;

/** Hosts of this machine and, without a host, paths of the mock's journal. */
const NEAR = /^$|^(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)(:\d+)?$/;

/** What browsers record beside requests, and paths of Windows. */
const NO_SERVER =
  /^((file|data|blob|about|javascript|filesystem|devtools|view-source|ms-appx|resource|[a-z-]+-extension):|[a-z]:[\\/]|\\\\)/i;

/**
 * Tells requests of a vendor's API from others, and takes off what stands before the document's paths: a
 * server of the document, the mock's base with or without a session, or the address that was given.
 *
 * @param isKnown - whether the document has a path; decides where a request may be read in several ways
 */
export function createServers(
  document: OpenApiDocument,
  { vendor, server }: ServerOptions,
  isKnown: (path: string) => boolean,
): (exchange: Exchange) => Target {
  const known = serversOf(document).map(({ url }) => patternOf(url));
  const given = server === undefined ? undefined : patternOf(server);
  const prefixes = [...new Set(known.map(({ prefix }) => prefix))].filter(Boolean);

  const withoutPrefix = (path: string) => {
    const found = prefixes.find((prefix) => path === prefix || path.startsWith(`${prefix}/`));
    return found === undefined ? path : path.slice(found.length) || "/";
  };

  return (exchange) => {
    if (NO_SERVER.test(exchange.url)) return elsewhere("addresses without a server");
    const { host, path: written, query } = addressOf(exchange.url);
    const path = written.replace(SESSION, "");
    const { vendor: told } = exchange;
    if (told && told !== vendor) return elsewhere("other vendors of the mock");
    const below = (prefix: string, from = path) =>
      isBelow(from, prefix) ? [from.slice(prefix.length) || "/"] : [];
    const onMock = below(`/${vendor}`).map(withoutPrefix);
    // Elsewhere a path may begin with the vendor's name by chance.
    const ofMock = told !== undefined || NEAR.test(host) ? onMock : onMock.filter(isKnown);
    const ofGiven = given?.isHost(host) ? below(given.prefix, written) : [];
    const ofHosts = known
      .filter(({ isHost }) => isHost(host))
      .flatMap(({ prefix }) => below(prefix));
    const isMock = told !== undefined || path.startsWith("/__mock");
    const bare = host === "" && !isMock ? [path, withoutPrefix(path)] : [];
    const all = isMock ? ofMock : [...ofGiven, ...(given ? [] : ofHosts), ...bare, ...ofMock];
    const found = all.find(isKnown) ?? all[0];
    if (found === undefined) return elsewhere(isMock ? "the mock itself" : shownHost(host));
    const isOfMock = isMock || (NEAR.test(host) && host !== "" && onMock.includes(found));
    return { isHere: true, path: found, query, isMock: isOfMock && ofGiven.length === 0 };
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
