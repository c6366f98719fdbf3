import type { OpenApiDocument, SecurityRequirement, Server } from "@carespec/document";

/** Writes `api.ts`: what a client needs of the document whatever it calls. */
export function generateApi(document: OpenApiDocument, api: string, product?: string): string {
  const servers = Object.entries(environmentsOf(document.servers ?? []));
  const schemes = schemesOf(document.security).map((name) => JSON.stringify(name));
  return [
    "/** Name of the API, which its errors carry. */",
    `export const apiName = ${JSON.stringify(api)};`,
    "",
    "/** Base URLs by environment, in the order of the document; the first one is the default. */",
    "export const servers = {",
    ...servers.map(([name, url]) => `  ${JSON.stringify(name)}: ${JSON.stringify(url)},`),
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

/** The names of the schemes that some requirements ask for. */
export function schemesOf(security: SecurityRequirement[] = []): string[] {
  return [...new Set(security.flatMap(Object.keys))];
}

/** Servers by the environments that the document names, else `production`, `server2`, … */
function environmentsOf(servers: Server[]): Record<string, string> {
  return Object.fromEntries(
    servers.map((server, index) => {
      const unnamed = index === 0 ? "production" : `server${index + 1}`;
      return [server["x-environment"] ?? unnamed, server.url];
    }),
  );
}
