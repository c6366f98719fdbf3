import { operationsOf } from "@carespec/document";
import type { Credential } from "../../plan/credentials.ts";
import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toLiteral } from "../yaml.ts";

/** The hand-owned sources of a client: short re-exports of what is generated, and its credentials. */
export function clientSources(plan: VendorPlan): Record<string, string> {
  return {
    "src/client.ts": client(plan),
    "src/connection.ts": connection(plan),
    "src/index.ts": index(plan),
    "src/operations.ts": operations(plan),
    "src/testing.ts": testing(plan),
  };
}

function client(plan: VendorPlan): string {
  const { inCode, title, document, draft } = plan;
  const walker = walkerOf(plan);
  const names = ["type Client", "createClient", ...(walker ? [walker] : []), "observed"];
  return `import { ${names.join(", ")} } from "@carespec/core/vendor";
import { create${inCode}Connection, type ${inCode}Options } from "./connection.ts";
import type { apiName } from "./gen/api.ts";
import type { Methods } from "./gen/client.ts";
import * as operations from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";

/** Calls of the ${title}. */
export type ${inCode}Client = Client<paths, Methods, typeof apiName>;

/**
 * Creates a client of the ${title}. Calls go to ${document.servers?.[0]?.url ?? "the vendor"} unless \`baseUrl\` says
 * otherwise.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 * @see ${draft.basis.source}
 */
export function create${inCode}Client(options: ${inCode}Options${plan.credentials.length === 0 ? " = {}" : ""}): ${inCode}Client {
  return createClient<paths, Methods, typeof apiName>(
    create${inCode}Connection(observed(options)),
    operations,${walker ? `\n    ${walker},` : ""}
  );
}
`;
}

/** What walks the pages that the document declares; none where it declares none. */
function walkerOf({ document }: VendorPlan): string | undefined {
  const styles = operationsOf(document).map(({ operation }) => operation["x-pagination"]?.style);
  const isLinked = styles.some((style) => style === "cursor" || style === "link");
  const isCounted = styles.some((style) => style === "page" || style === "offset");
  if (isLinked && isCounted) return "createAllPages";
  if (isLinked) return "createLinkedPages";
  return isCounted ? "createPages" : undefined;
}

function connection({ inCode, title, credentials }: VendorPlan): string {
  const strategies = credentials.map(
    (each) => `${toLiteral(each.scheme).slice(1, -1)}: ${strategyOf(each)},`,
  );
  const options = credentials.flatMap((each) =>
    each.options.map(({ name }) => `  /** ${meaningOf(each, name)} */\n  ${name}: Secret;`),
  );
  const names = credentials.flatMap((each) => each.options.map(({ name }) => name));
  const functions = new Set(
    credentials.map(({ kind }) => (kind === "basic" ? "basicAuth" : "apiKeyAuth")),
  );
  const prefixed = credentials.some(({ kind }) => kind === "token");
  return `import {
  ${[...functions, "type ClientOptions", "type Connection", "type ConnectionOptionsOf", "createConnection", ...(names.length > 0 ? ["type Secret"] : [])].join(", ")},
} from "@carespec/core/vendor";
import { api, type apiName, type servers } from "./gen/api.ts";

/** What calls of the ${title} go through. */
export type ${inCode}Connection = Connection<typeof apiName>;

/** Options of the client, given once instead of with each call. */
export interface ${inCode}Options extends ClientOptions {
${options.join("\n")}
  /** The vendor's server that calls go to. Default: the first one. */
  environment?: keyof typeof servers | undefined;
}

/**
 * Creates a connection, through which the functions of \`/operations\` call.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function create${inCode}Connection(
  options: ConnectionOptionsOf<${inCode}Options>,
): ${inCode}Connection {
  const { ${[...names, "...rest"].join(", ")} }: typeof options = Object(options);
  return createConnection(api, { ...rest, auth: { ${strategies.join(" ")} } });
}
${prefixed ? BEARER : ""}`;
}

const BEARER = `
/** The token as a header has it. */
function bearer(token: Secret): Secret {
  return typeof token === "function" ? async () => \`Bearer \${await token()}\` : \`Bearer \${token}\`;
}
`;

function strategyOf({ kind, name, options: [first, second] }: Credential): string {
  const option = first?.name ?? "";
  if (kind === "basic") {
    return `basicAuth({ option: "${option}", secret: ${option} }, { option: "${second?.name}", secret: ${second?.name} })`;
  }
  const secret = kind === "token" ? `bearer(${option})` : option;
  return `apiKeyAuth(${JSON.stringify(name)}, ${secret}, "${option}")`;
}

function meaningOf({ kind, scheme }: Credential, name: string): string {
  if (kind === "apiKey") return `The key that the vendor hands out (\`${scheme}\`).`;
  if (kind === "token")
    return `The token that calls carry (\`${scheme}\`), or a function that fetches it.`;
  return `The ${name} of HTTP Basic (\`${scheme}\`).`;
}

function index({ inCode }: VendorPlan): string {
  return `export * from "@carespec/core";
export { create${inCode}Client, type ${inCode}Client } from "./client.ts";
export type { ${inCode}Connection, ${inCode}Options } from "./connection.ts";
export { servers } from "./gen/api.ts";
export type { Errors as ${inCode}Errors, Methods as ${inCode}Methods } from "./gen/client.ts";
export {
  isOperationError as is${inCode}Error,
  type OperationError as ${inCode}Error,
} from "./gen/errors.ts";
export type * from "./gen/requests.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
`;
}

function operations({ inCode }: VendorPlan): string {
  return `// For applications that count bytes: a connection, and each operation as a function of it.
export { observe, retryPolicy, sendRequest, urlOf } from "@carespec/core";
export { create${inCode}Connection, type ${inCode}Connection, type ${inCode}Options } from "./connection.ts";
export * from "./gen/functions.ts";
`;
}

function testing({ inCode, title }: VendorPlan): string {
  return `import {
  type CreateTestClient,
  createTestClientFactory,
  type TestClient,
} from "@carespec/mock/testing";
import { create${inCode}Client, type ${inCode}Client } from "./client.ts";
import type { ${inCode}Options } from "./connection.ts";
import { apiName } from "./gen/api.ts";

export { type Example, examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export type ${inCode}TestClient = TestClient<${inCode}Client>;

/**
 * Creates a client of the ${title} that talks to a mock in this process, in its own session: no server,
 * no port, nothing shared with other tests. Requires \`@carespec/mock\`.
 */
export const createTestClient: CreateTestClient<${inCode}Options, ${inCode}Client> =
  createTestClientFactory(apiName, create${inCode}Client);
`;
}
