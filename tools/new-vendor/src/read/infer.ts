import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, mapNodes, type Node, type OpenApiDocument } from "@carespec/document";
import { parse } from "yaml";
import { expectDone, type Place, redocly } from "../house/programs.ts";
import type { Content, Exchange } from "./exchange.ts";
import { nameIds } from "./id-segments.ts";
import { asMap } from "./maps.ts";

/** Stands for `{` and `}` in paths, which addresses cannot have. */
const MARK = "__";

/**
 * Infers a document from requests and answers: types and formats by Redocly, ids in paths and examples
 * here.
 *
 * @param keepsValues - whether values become examples; those of recorded traffic are somebody's data
 */
export async function inferDocument(
  place: Place,
  exchanges: Exchange[],
  { keepsValues }: { keepsValues: boolean },
): Promise<OpenApiDocument> {
  const named = exchanges.map((exchange) => ({ ...exchange, ...nameIds(exchange.path) }));
  const server = named[0]?.server ?? "https://api.example";
  const file = join(place.folder, "traffic.har");
  const output = join(place.folder, "inferred.yaml");
  writeFileSync(file, JSON.stringify(toHar(named)));
  const args = ["--server", server, "--openapi-version", "3.1", "-o", output];
  expectDone("inferring a document", await redocly(place, "generate-spec", file, ...args));
  const document = mapNodes(
    parse(readFileSync(output, "utf8")),
    complete,
  ) as unknown as OpenApiDocument;
  for (const path of [file, output]) rmSync(path, { force: true });
  document.paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => [unmarked(path), item]),
  );
  for (const exchange of named) fillOperation(document, exchange, keepsValues);
  writeOwnServers(document, named);
  writeSecurity(document, named);
  return document;
}

type Named = Exchange & { values: Record<string, string> };

function toHar(exchanges: Named[]): object {
  const entries = exchanges.map(({ method, server, path, query, body, status, answer }) => {
    const marked = path.replaceAll(/\{([^{}]+)\}/g, `${MARK}$1${MARK}`);
    const search = query.length > 0 ? `?${new URLSearchParams(query)}` : "";
    return {
      startedDateTime: "2026-01-01T00:00:00Z",
      time: 0,
      request: {
        ...{
          method,
          url: server + marked + search,
          httpVersion: "HTTP/1.1",
          headers: [],
          cookies: [],
        },
        queryString: query.map(([name, value]) => ({ name, value })),
        ...(body &&
          !body.isBinary && { postData: { mimeType: "application/json", text: asJson(body) } }),
      },
      response: {
        ...{
          status,
          statusText: "",
          httpVersion: "HTTP/1.1",
          headers: [],
          cookies: [],
          redirectURL: "",
        },
        content:
          answer && !answer.isBinary
            ? { size: 1, mimeType: answer.type, text: answer.text }
            : { size: 0, mimeType: "" },
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
    };
  });
  return { log: { version: "1.2", creator: { name: "carespec", version: "1" }, entries } };
}

/** Forms are inferred like JSON, and get their own type back below. */
function asJson({ type, text }: Content): string {
  if (!type.includes("form") || text.startsWith("{")) return text;
  return JSON.stringify(Object.fromEntries(new URLSearchParams(text)));
}

/** Lists of nothing hold anything; what was null may be anything. */
function complete(node: Node): Node {
  if (node.type === "array" && node.items === undefined) return { ...node, items: {} };
  if (node.type === "null") return {};
  return isNode(node.properties) ? asMap(node, node.properties) : node;
}

const unmarked = (path: string) => path.replaceAll(/__([^/]+?)__(?=\/|$)/g, "{$1}");

function fillOperation(document: OpenApiDocument, exchange: Named, keepsValues: boolean): void {
  const { method, path, values, status, body, answer, summary, description, tag } = exchange;
  const item = document.paths?.[path];
  const operation = isNode(item) ? (item[method.toLowerCase()] as Node | undefined) : undefined;
  if (!operation) return;
  delete operation.operationId;
  if (summary) operation.summary ??= summary;
  if (description) operation.description ??= description;
  if (tag) operation.tags ??= [tag];
  const own = (operation.parameters ?? []) as Node[];
  for (const [name, value] of Object.entries(values)) {
    const known = own.find((each) => each.name === name && each.in === "path");
    const isNumber = /^\d{1,15}$/.test(value);
    const schema = { type: isNumber ? "integer" : "string" };
    const example = isNumber ? Number(value) : value;
    if (!known) {
      own.unshift({
        name,
        in: "path",
        required: true,
        schema,
        ...(keepsValues && value && { example }),
      });
    } else if (!isNumber) known.schema = { type: "string" };
  }
  operation.parameters = own;
  if (body?.isBinary) operation.requestBody ??= { content: {} };
  const request = operation.requestBody;
  if (body && isNode(request)) fillBody(request, body, keepsValues);
  const responses = (operation.responses ?? {}) as Node;
  const response = responses[String(status)];
  if (answer && isNode(response)) fillBody(response, answer, keepsValues);
}

function fillBody(part: Node, body: Content, keepsValues: boolean): void {
  const { type, text, files = [], isBinary = false } = body;
  const content = isNode(part.content) ? part.content : {};
  if (isBinary) {
    part.content = { ...content, [type]: { schema: { type: "string", format: "binary" } } };
    return;
  }
  const [inferred] = Object.values(content);
  const media = isNode(content[type]) ? content[type] : isNode(inferred) ? inferred : {};
  const isForm = type.includes("form");
  if (isForm) delete content["application/json"];
  if (isNode(media.schema)) markFiles(media.schema, files);
  part.content = { ...content, [type]: media };
  if (!keepsValues || media.example !== undefined || files.length > 0) return;
  const json = isForm || /json/.test(type) ? asJson({ type, text }) : undefined;
  try {
    media.example = json === undefined ? text : JSON.parse(json);
  } catch {
    // A text that is no JSON is no example of it.
  }
}

function markFiles({ properties }: Node, files: string[]): void {
  if (!isNode(properties)) return;
  for (const name of files) properties[name] = { type: "string", format: "binary" };
}

/** Operations of other servers say so. */
function writeOwnServers(document: OpenApiDocument, exchanges: Named[]): void {
  for (const { method, path, ownServer } of exchanges) {
    const operation = (document.paths?.[path] as Node | undefined)?.[method.toLowerCase()];
    if (!isNode(operation) || ownServer === undefined) continue;
    const same = exchanges.filter((each) => each.method === method && each.path === path);
    const urls = new Set(same.map((each) => each.ownServer ?? each.server));
    operation.servers = [...urls].map((url) => ({ url }));
  }
}

/** The credentials that the first request with some carries. */
function writeSecurity(document: OpenApiDocument, exchanges: Named[]): void {
  const auth = exchanges.find((each) => each.auth !== undefined)?.auth;
  if (auth === undefined) return;
  const [name, scheme] =
    auth === "basic"
      ? ["BasicAuth", { type: "http", scheme: "basic" }]
      : auth === "bearer"
        ? ["BearerAuth", { type: "http", scheme: "bearer" }]
        : ["ApiKeyAuth", { type: "apiKey", in: "header", name: auth.header }];
  document.components = { ...document.components, securitySchemes: { [name as string]: scheme } };
  document.security = [{ [name as string]: [] }];
}
