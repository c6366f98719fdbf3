import type { ApiDocument, Operation, Parameter } from "../server/api-document.ts";
import type { JournalEntry, VendorListing } from "../server/types.ts";
import { isRedacted } from "./curl.ts";

/** Where a method of the client takes parameters, by their places. */
const MEMBERS = ["path", "query", "header"];

/** The client that `carespec-codegen` writes for a document of `--spec`. */
const OWN_CLIENT = { factory: "createApiClient", options: {} };

/** The session of requests that name none. */
const DEFAULT_SESSION = "default";

const IS_NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes an entry's request as a call of the vendor's typed client, with the lines that make the client;
 * `undefined` where no operation matched.
 */
export function clientCallOf(
  entry: JournalEntry,
  api: ApiDocument | undefined,
  vendor: VendorListing | undefined,
): string | undefined {
  const operation = api?.operations.find(({ operationId }) => operationId === entry.operation);
  if (!api || !operation || !vendor) return undefined;
  const argument = argumentOf(entry, operation, new URL(vendor.baseUrl).pathname);
  const text = Object.keys(argument).length > 0 ? literal(argument, 0) : "";
  const notes = isRedacted(entry)
    ? ["// The journal keeps no credentials. What the client does not send itself is [redacted]."]
    : [];
  return [
    ...creation(vendor, entry.session),
    "",
    ...notes,
    `const data = await client${member(operation.operationId)}(${text});`,
    "",
  ].join("\n");
}

/** The lines that make the client, with the mock's address in the entry's session and its demo credentials. */
function creation(
  { name, baseUrl, credentials, client }: VendorListing,
  session: string,
): string[] {
  const { factory, options = {} } = client ?? OWN_CLIENT;
  const from = client ? `@carespec/${name}` : "./api/index.ts";
  const parts = Object.entries({ baseUrl: inSession(baseUrl, session), ...credentials })
    .map(([name, value]) => `${key(name)}: ${JSON.stringify(value)}`)
    .concat(Object.entries(options).map(([name, code]) => `${key(name)}: ${code}`));
  return [
    ...(client ? [] : ["// What carespec-codegen wrote for the document."]),
    `import { ${factory} } from ${JSON.stringify(from)};`,
    "",
    `const client = ${factory}({`,
    ...parts.map((part) => `  ${part},`),
    "});",
  ];
}

/** The mock's address for clients that send no header which names the session. */
function inSession(baseUrl: string, session: string): string {
  if (session === DEFAULT_SESSION) return baseUrl;
  const { origin, pathname } = new URL(baseUrl);
  return `${origin}/__session/${session}${pathname.replace(/\/$/, "")}`;
}

/** A method of the client, whose name need not be one of JavaScript's. */
function member(name: string): string {
  return IS_NAME.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function argumentOf({ request }: JournalEntry, operation: Operation, basePath: string) {
  const [path = "", search = ""] = request.path.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const inPath = pathValues(operation.path, path.slice(basePath.replace(/\/$/, "").length));
  const members = MEMBERS.map((member) => {
    const parameters = operation.parameters.filter(
      (parameter) => parameter.in === member && !parameter.isClientSupplied,
    );
    const given = parameters.flatMap((parameter) => {
      const values = valuesOf(parameter, inPath, query, request.headers);
      const typed = values.map((value) => typedValue(value, parameter.items ?? parameter.type));
      return values.length > 0
        ? [[parameter.name, parameter.type === "array" ? typed : typed[0]] as const]
        : [];
    });
    return [member, Object.fromEntries(given)] as const;
  });
  const filled = members.filter(([, given]) => Object.keys(given).length > 0);
  return {
    ...Object.fromEntries(filled),
    ...(request.body !== undefined && { body: request.body }),
  };
}

function valuesOf(
  parameter: Parameter,
  inPath: Record<string, string>,
  query: URLSearchParams,
  headers: Record<string, string>,
): string[] {
  const { name } = parameter;
  const one = parameter.in === "path" ? inPath[name] : headers[name.toLowerCase()];
  const values = parameter.in === "query" ? query.getAll(name) : one === undefined ? [] : [one];
  const isJoined = parameter.type === "array" && values.length === 1;
  return isJoined ? (values[0] ?? "").split(",") : values;
}

/** The values in a path by the names in its template. */
function pathValues(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const parts = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const values = new RegExp(`^${parts.join("([^/]*)")}/?$`).exec(path)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? "")]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function typedValue(text: string, type: string | undefined): unknown {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  const isNumber = (type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

/** A value as TypeScript: names without quotes where they need none. */
function literal(value: unknown, depth: number): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = Array.isArray(value)
    ? value.map((each) => literal(each, depth + 1))
    : Object.entries(value).map(([name, each]) => `${key(name)}: ${literal(each, depth + 1)}`);
  if (parts.length === 0) return `${open}${close}`;
  const line = Array.isArray(value) ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (line.length + depth * 2 < 80 && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${parts.map((part) => `${indent}${part},\n`).join("")}${"  ".repeat(depth)}${close}`;
}

function key(name: string): string {
  return IS_NAME.test(name) ? name : JSON.stringify(name);
}
