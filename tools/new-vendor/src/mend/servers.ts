import { isNode, type Server } from "@carespec/document";
import { type Draft, ours, tell } from "./draft.ts";

/**
 * Makes every server an absolute address without a slash at its end. Without one, `baseUrl` is the
 * only server; a relative address is read from there.
 */
export function mendServers(draft: Draft, { baseUrl, isGuessed }: BaseUrl): void {
  const { document, told } = draft;
  const given = Array.isArray(document.servers) ? document.servers.filter(isNode) : [];
  const servers = (given as Server[]).map((server) => absolute(server, baseUrl));
  document.servers = unique(servers.length > 0 ? servers : [{ url: strip(baseUrl) }]);
  for (const [index, server] of document.servers.entries()) {
    const isExample = /example\.com|localhost/.test(server.url);
    if (isExample) server.url = strip(baseUrl);
    server.description ||= index === 0 ? "Production" : `Server ${index + 1}`;
    if (server.description.trim() === "") server.description = "Production";
    if (isExample || (servers.length === 0 && isGuessed)) {
      const note = "The vendor's document names no server; this address is made up.";
      (server as Record<string, unknown>)["x-evidence"] = ours(draft, note);
      tell(told.left, "Confirm", `the address of the API: ${server.url} is made up`);
    }
  }
}

/** Where the API is. */
export interface BaseUrl {
  baseUrl: string;
  /** Nobody said so. */
  isGuessed: boolean;
}

function absolute(server: Server, baseUrl: string): Server {
  if (/^[a-z][a-z\d+.-]*:\/\/|^\{/i.test(server.url)) return { ...server, url: strip(server.url) };
  return { ...server, url: strip(new URL(server.url, `${strip(baseUrl)}/`).href) };
}

const strip = (url: string) => url.replace(/\/+$/, "");

function unique(servers: Server[]): Server[] {
  return [...new Map(servers.map((server) => [server.url, server])).values()];
}
