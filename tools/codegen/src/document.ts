import { isNode, type Node, resolve } from "./json.ts";

/** How well a part of the document is known; see CONTRIBUTING. */
export interface Evidence {
  status: "documented" | "partial" | "inferred";
  source: string;
  checked: string;
  section?: string;
  note?: string;
}

/** A parameter, as far as the generator reads it. */
export interface Parameter extends Node {
  name: string;
  in: "query" | "path" | "header" | "cookie";
  required?: boolean;
}

/** An operation, as far as the generator reads it. */
export interface Operation extends Node {
  operationId: string;
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: Node[];
  requestBody?: Node;
  responses?: Record<string, Node>;
  "x-evidence"?: Evidence;
  "x-pagination"?: Node;
}

/** A bundled OpenAPI document, as far as the generator reads it. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string };
  servers?: { url: string; description?: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Node>;
  components?: Record<string, Node>;
}

/** An operation and where it stands. */
export interface PlacedOperation {
  path: string;
  method: string;
  operation: Operation;
  /** Its own parameters and those of its path, references resolved. */
  parameters: Parameter[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Lists the operations in the order of the document. */
export function* operationsOf(document: OpenApiDocument): Generator<PlacedOperation> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      const shared = (item.parameters ?? []) as Node[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map(
        (parameter) => resolve(document, parameter) as Parameter,
      );
      yield { path, method, operation, parameters };
    }
  }
}

/** An operation's responses by status, references resolved, and the body's schema of each. */
export function responsesOf(
  document: OpenApiDocument,
  { responses = {} }: Operation,
): { status: string; response: Node; schema: Node | undefined }[] {
  return Object.entries(responses).map(([status, given]) => {
    const response = resolve(document, given);
    return { status, response, schema: bodySchema(response) };
  });
}

/** The schema of a JSON body, of a request or a response. */
export function bodySchema({ content }: Node): Node | undefined {
  if (!isNode(content)) return undefined;
  const key = Object.keys(content).find((type) => /json/i.test(type));
  const media = key === undefined ? undefined : (content[key] as Node);
  return media?.schema as Node | undefined;
}

/** Names of the query parameters that hold a list which is not exploded. */
export function commaSeparatedParameters(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  visit(document, (node) => {
    const schema = node.schema as { type?: unknown } | undefined;
    const isList = node.in === "query" && schema?.type === "array";
    if (isList && node.explode === false) names.add(String(node.name));
  });
  return [...names];
}

/** Calls `see` for every object of a document, parents first. */
export function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as Node);
  for (const child of Object.values(node)) visit(child, see);
}
