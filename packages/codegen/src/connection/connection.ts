import type { OpenApiDocument } from "@carespec/document";
import { environmentsOf } from "../api.ts";
import { importLine } from "../import-line.ts";
import { securityKeys } from "../security-keys.ts";
import { prose, tsdoc } from "../tsdoc.ts";
import { clientOptions } from "./client-options.ts";
import type { Credentials } from "./credentials.ts";
import { neededVariables, type OptionText, type ServerVariable } from "./options.ts";
import { requirementsIn } from "./schemes.ts";

/**
 * Writes `connection.ts`: a client's options, credentials and variables of its servers among them,
 * and the connection that they make.
 */
export function generateConnection(document: OpenApiDocument): string {
  const { credentials, variables, options } = clientOptions(document);
  const own = [
    ...credentials.flatMap((each) => each.options.map(({ name }) => name)),
    ...variables.map(({ option }) => option.name),
  ];
  const uses = [
    "type ClientOptions",
    "type Connection",
    "type ConnectionOptionsOf",
    "createConnection",
  ];
  if (options.some(({ type }) => type.startsWith("Secret"))) uses.push("type Secret");
  if (credentials.length > 0)
    uses.push("requirementsOf", ...credentials.flatMap((one) => one.uses));
  if (variables.length > 0) uses.push("fillServers");
  const hasEnvironment = options.some(({ name }) => name === "environment");
  return `${importLine([...new Set(uses)], "@carespec/core/vendor")}
import { api, ${hasEnvironment ? "type servers, " : ""}apiName } from "./api.ts";

/** What calls of the API go through. */
export type ApiConnection = Connection<typeof apiName>;

/** Options of the client, given once instead of with each call. */
export interface ApiOptions extends ${extended(document)} {
${options.map(memberText).join("")}}

/**
 * Creates a connection, through which the functions of operations call. It takes the options of the
 * client, with \`observer: observe(hooks)\` for its \`hooks\`. The client is a connection too.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function createApiConnection(options: ConnectionOptionsOf<ApiOptions>): ApiConnection {
  const { ${[...own, "...rest"].join(", ")} }: typeof options = Object(options);
  return createConnection(${apiText(document, variables)}, ${setupText(document, credentials)});
}
`;
}

function memberText({ name, type, doc, isOptional }: OptionText): string {
  const undefinedToo = isOptional && !type.endsWith("undefined") ? " | undefined" : "";
  return `${tsdoc([prose(doc)?.replaceAll("\\@default", "@default")], "  ")}  ${name}${isOptional ? "?" : ""}: ${type}${undefinedToo};\n`;
}

function extended(document: OpenApiDocument): string {
  const hasServer = environmentsOf(document.servers ?? []).length > 0;
  return hasServer ? "ClientOptions" : 'Omit<ClientOptions, "baseUrl">';
}

function apiText(document: OpenApiDocument, variables: ServerVariable[]): string {
  if (variables.length === 0) return "api";
  const named = new Map(variables.map(({ variable, option }) => [variable, option.name]));
  const values = variables.map(
    ({ variable, option }) => `${JSON.stringify(variable)}: ${option.name}`,
  );
  const described = environmentsOf(document.servers ?? []).map(([name, server]) => {
    const needed = neededVariables(server);
    const own = Object.entries(server.variables ?? {}).map(([variable, about]) => [
      variable,
      {
        default: needed.includes(variable) ? undefined : String(about.default),
        enum: about.enum?.map(String),
        option: named.get(variable),
      },
    ]);
    return [name, Object.fromEntries(own)];
  });
  const known = JSON.stringify(Object.fromEntries(described));
  return `{ ...api, servers: fillServers(api.servers, { ${values.join(", ")} }, ${known}) }`;
}

function setupText(document: OpenApiDocument, credentials: Credentials[]): string {
  if (credentials.length === 0) return "rest";
  const keys = [...new Set(requirementsIn(document).flatMap(securityKeys))];
  const object = (value: (one: Credentials) => string) => {
    const lines = credentials.map((one) => `        ${JSON.stringify(one.scheme)}: ${value(one)},`);
    return ["{", ...lines, "      },"].join("\n");
  };
  return `{
    ...rest,
    auth: requirementsOf(
      ${object(({ strategy }) => strategy)}
      ${JSON.stringify(keys)},
      ${object(({ needs }) => JSON.stringify(needs))}
    ),
  }`;
}
