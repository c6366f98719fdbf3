import { UserError } from "@carespec/command";
import { isNode, type Node } from "@carespec/document";
import transformer from "postman-collection-transformer";
import type { Content, Exchange } from "./exchange.ts";
import { mostUsed } from "./har.ts";
import { parseFile } from "./parse-file.ts";

/**
 * Reads the requests of a Postman collection and the answers that were saved with them. Variables are
 * taken from the collection; unknown ones in a path become its parameters.
 *
 * @param baseUrl - the server; default: what most of the requests begin with
 * @throws UserError where the file is no collection, or has no request
 */
export async function readPostman(file: string, baseUrl: string | undefined): Promise<Exchange[]> {
  const written = parseFile(file);
  const { info } = written;
  if (!isNode(info) || (info.schema === undefined && info._postman_id === undefined)) {
    throw new UserError(`${file} is not a Postman collection: export one as Collection v2.1`);
  }
  if (!Array.isArray(written.item)) {
    throw new UserError(
      `${file} holds no request: a published page's metadata has none; export the collection itself`,
    );
  }
  const collection = /v2\.0/.test(String(info.schema)) ? await toNewer(written, file) : written;
  const variables = variablesOf(collection);
  const requests = requestsIn(collection.item as unknown[], undefined, collection.auth);
  const found = requests.map((request) => ({
    ...request,
    url: addressOf(request.node.url, variables),
  }));
  const origins = found.flatMap(({ url }) => (URL.canParse(url.base) ? [serverOf(url.base)] : []));
  const server = baseUrl ?? mostUsed(origins) ?? "https://api.example";
  const exchanges = found.flatMap((request) => exchangesOf(request, server, variables));
  if (exchanges.length > 0) return exchanges;
  throw new UserError(`${file} holds no request`);
}

/** A request of the collection, with its folder. */
interface Found {
  name: string;
  tag: string | undefined;
  node: Node;
  auth: unknown;
  responses: Node[];
}

function requestsIn(items: unknown[], tag: string | undefined, auth: unknown): Found[] {
  return items.filter(isNode).flatMap((item): Found[] => {
    if (Array.isArray(item.item))
      return requestsIn(item.item, tag ?? String(item.name), item.auth ?? auth);
    const node =
      typeof item.request === "string" ? { url: item.request, method: "GET" } : item.request;
    if (!isNode(node)) return [];
    const responses = Array.isArray(item.response) ? item.response.filter(isNode) : [];
    return [{ name: String(item.name ?? ""), tag, node, auth: node.auth ?? auth, responses }];
  });
}

function exchangesOf(
  { name, tag, node, auth, responses, url }: Found & { url: Address },
  server: string,
  variables: Map<string, string>,
): Exchange[] {
  const path = url.base.startsWith(server) ? url.base.slice(server.length) : url.path;
  const body = bodyOf(node.body, variables);
  const own = authOf(auth);
  const shared = {
    method: String(node.method ?? "GET").toUpperCase(),
    server,
    path: path === "" ? "/" : path,
    query: url.query,
    summary: name,
    ...(textOf(node.description) && { description: textOf(node.description) as string }),
    ...(tag !== undefined && { tag }),
    ...(body && { body }),
    ...(own && { auth: own }),
  };
  const saved = responses.map((response) => ({ status: Number(response.code ?? 200), response }));
  if (saved.every(({ status }) => status >= 400)) saved.push({ status: 200, response: {} });
  return saved.map(({ status, response }): Exchange => {
    const text = fill(String(response.body ?? ""), variables);
    return {
      ...shared,
      status,
      ...(text !== "" && { answer: { type: typeOf(response, text), text } }),
    };
  });
}

/** Where a request goes. */
interface Address {
  /** Without the query. */
  base: string;
  path: string;
  query: [string, string][];
}

function addressOf(url: unknown, variables: Map<string, string>): Address {
  const raw = typeof url === "string" ? url : isNode(url) ? String(url.raw ?? "") : "";
  const own = isNode(url) && Array.isArray(url.variable) ? url.variable.filter(isNode) : [];
  const [written = "", search = ""] = raw.split("?");
  const named = written.replaceAll(/\/:(\w+)/g, (_, name: string) => `/{${name}}`);
  const filled = fill(named, variables).replaceAll(/\{\{\s*([\w.-]+)\s*\}\}/g, "{$1}");
  const base =
    /^[a-z]+:\/\//i.test(filled) || filled.startsWith("{") ? filled : `https://${filled}`;
  const query = [...new URLSearchParams(fill(search, variables))];
  const path = base.replace(/^(\w+:\/\/[^/]*|\{[^}]*\})/, "") || "/";
  for (const { key, value } of own) variables.set(`:${key}`, String(value ?? ""));
  return { base, path, query };
}

/** Scheme and host, with a version that all of it may be below. */
function serverOf(base: string): string {
  const { origin, pathname } = new URL(base);
  const [prefix = ""] = /^(\/api)?(\/v\d+)?(?=\/|$)/i.exec(pathname) ?? [];
  return origin + prefix;
}

function bodyOf(body: unknown, variables: Map<string, string>): Content | undefined {
  if (!isNode(body)) return undefined;
  if (body.mode === "raw" && typeof body.raw === "string" && body.raw.trim() !== "") {
    const text = quoted(fill(body.raw, variables));
    return { type: isJsonText(text) ? "application/json" : "text/plain", text };
  }
  if (body.mode === "graphql" && isNode(body.graphql)) {
    const { query, variables: given } = body.graphql;
    const text = fill(String(given ?? ""), variables);
    const values = isJsonText(text) ? JSON.parse(text) : {};
    return { type: "application/json", text: JSON.stringify({ query, variables: values }) };
  }
  if (body.mode !== "urlencoded" && body.mode !== "formdata") return undefined;
  const written = Array.isArray(body[body.mode]) ? (body[body.mode] as unknown[]) : [];
  const fields = written.filter(isNode).filter(({ disabled }) => disabled !== true);
  const values = Object.fromEntries(
    fields.map(({ key, value }) => [String(key), fill(String(value ?? ""), variables)]),
  );
  const type =
    body.mode === "urlencoded" ? "application/x-www-form-urlencoded" : "multipart/form-data";
  const files = fields.flatMap(({ key, type }) => (type === "file" ? [String(key)] : []));
  return { type, text: JSON.stringify(values), files };
}

/** JSON in which variables without a value stand as values, with texts in their places. */
function quoted(text: string): string {
  if (isJsonText(text)) return text;
  const changed = text.replaceAll(/(?<=[:[,]\s*)\{\{[^{}"]+\}\}(?=\s*[,\]}])/g, '"$&"');
  return isJsonText(changed) ? changed : text;
}

function authOf(auth: unknown): Exchange["auth"] {
  if (!isNode(auth)) return undefined;
  if (auth.type === "basic") return "basic";
  if (auth.type === "bearer" || auth.type === "oauth2" || auth.type === "jwt") return "bearer";
  if (auth.type !== "apikey") return undefined;
  const settings = (Array.isArray(auth.apikey) ? auth.apikey : []).filter(isNode);
  return { header: String(settings.find(({ key }) => key === "key")?.value ?? "X-Api-Key") };
}

function typeOf({ header }: Node, text: string): string {
  const headers = (Array.isArray(header) ? header : []).filter(isNode);
  const found = headers.find(({ key }) => /^content-type$/i.test(String(key)))?.value;
  const [type = ""] = String(found ?? "").split(";");
  return type || (isJsonText(text) ? "application/json" : "text/plain");
}

function variablesOf({ variable }: Node): Map<string, string> {
  const list = (Array.isArray(variable) ? variable : []).filter(isNode);
  return new Map(
    list.flatMap(({ key, id, value }) => (value ? [[String(key ?? id), String(value)]] : [])),
  );
}

function fill(text: string, variables: Map<string, string>): string {
  return text.replaceAll(
    /\{\{\s*([^{}]+?)\s*\}\}/g,
    (written, name: string) => variables.get(name) ?? written,
  );
}

function textOf(description: unknown): string | undefined {
  if (typeof description === "string" && description.trim() !== "") return description;
  return isNode(description) && typeof description.content === "string"
    ? description.content
    : undefined;
}

function isJsonText(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** The direct conversion of 2.0 to 2.1 fails, so it goes by way of 1.0. */
async function toNewer(collection: Node, file: string): Promise<Node> {
  const older = await convert(collection, "2.0.0", "1.0.0", file);
  return convert(older, "1.0.0", "2.1.0", file);
}

function convert(collection: Node, from: string, to: string, file: string): Promise<Node> {
  return new Promise((resolve, reject) => {
    transformer.convert(
      collection,
      { inputVersion: from, outputVersion: to, retainIds: true },
      (error, result) => {
        if (error)
          reject(
            new UserError(`${file} cannot be read as a collection of ${from}: ${error.message}`),
          );
        else resolve(result as Node);
      },
    );
  });
}
