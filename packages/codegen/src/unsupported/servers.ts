import { isNode, type OpenApiDocument, type PlacedOperation } from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { environmentsOf } from "../api.ts";
import { refused } from "./refused.ts";

/** A server whose URL nobody can fill or read. */
export function serverFaults(at: string, servers: unknown): Finding[] {
  if (servers === undefined) return [];
  if (!Array.isArray(servers)) return refused(at, "expected a list of servers.");
  return servers.flatMap((server, index) => {
    const url = isNode(server) ? server.url : undefined;
    if (typeof url !== "string") return refused(`${at}/${index}`, "a server needs a `url`.");
    const variables = isNode(server) && isNode(server.variables) ? server.variables : {};
    const names = [...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    const unknown = names.find((name) => !isNode(variables[name]));
    if (unknown !== undefined) {
      const message = `the variable {${unknown}} is not described: add it to \`variables\`, with a default.`;
      return refused(`${at}/${index}/url`, message);
    }
    if (/^\w+:\/\/[^/]*@/.test(url)) {
      return refused(`${at}/${index}/url`, "a server's URL holds no credentials: leave them out.");
    }
    if (/\s/.test(url))
      return refused(`${at}/${index}/url`, "a URL has no spaces: leave them out.");
    if (!/[?#]/.test(url)) return [];
    return refused(
      `${at}/${index}/url`,
      "a server's URL has no query and no fragment: leave them out.",
    );
  });
}

/** The servers of an operation or of its path, which take the place of the document's. */
export function ownServerFaults(document: OpenApiDocument, placed: PlacedOperation): Finding[] {
  const { operation, pathItem, pointer } = placed;
  const servers = operation.servers ?? pathItem.servers;
  const at = operation.servers
    ? `${pointer}/servers`
    : `${pointer.replace(/\/[^/]+$/, "")}/servers`;
  const faults = serverFaults(at, servers);
  if (faults.length > 0 || !servers || servers.length === 0) return faults;
  if (environmentsOf(document.servers ?? []).length > 0) return [];
  const message =
    "the document names no full URL of its own, so that a client cannot tell when to go to this one: add it to `servers` of the document.";
  return refused(at, message);
}
