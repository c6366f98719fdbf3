import type { OpenApiDocument, Server } from "@carespec/document";
import { createNames } from "@carespec/document/normalize";
import { securityKeys } from "./security-keys.ts";

/** Writes `api.ts`: what a client needs of the document whatever it calls. */
export function generateApi(document: OpenApiDocument, api: string, product?: string): string {
  const servers = environmentsOf(document.servers ?? []);
  const schemes = securityKeys(document.security).map((name) => JSON.stringify(name));
  return [
    "/** Name of the API, which its errors carry. */",
    `export const apiName = ${JSON.stringify(api)};`,
    "",
    "/** Base URLs by environment, in the order of the document; the first one is the default. */",
    "export const servers = {",
    ...servers.map(([name, { url }]) => `  ${JSON.stringify(name)}: ${JSON.stringify(url)},`),
    "} as const;",
    "",
    "/** The parts of the document that a client needs whatever it calls. */",
    "export const api = {",
    "  api: apiName,",
    "  servers,",
    `  security: [${schemes.join(", ")}],`,
    ...(product === undefined ? [] : [`  product: ${JSON.stringify(product)},`]),
    "} as const;\n",
  ].join("\n");
}

/** Servers by the environments that the document names or describes, else `production`, `server2`, … */
export function environmentsOf(servers: Server[]): [name: string, server: Server][] {
  const [first] = servers;
  // A caller who says nothing would be sent to another server than the document's first.
  if (first && !isAbsolute(first)) return [];
  const names = createNames();
  return servers.filter(isAbsolute).map((server, index) => {
    const unnamed = index === 0 ? "production" : `server${index + 1}`;
    return [names.give(server["x-environment"] ?? described(server) ?? unnamed), server];
  });
}

/** The environment that a server's description speaks of, where it is one of the usual ones. */
function described({ description }: Server): string | undefined {
  const words = /\b(production|live|sandbox|staging|development|test|demo)\b/gi;
  const [word, ...others] =
    String(description ?? "")
      .toLowerCase()
      .match(words) ?? [];
  return others.length > 0 || word === undefined ? undefined : word.replace("live", "production");
}

/** A server that is only a path belongs to the host that serves the document, which nobody knows. */
function isAbsolute({ url }: Server): boolean {
  return /^(https?:\/\/|\{)/i.test(url);
}
