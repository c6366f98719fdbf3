import { readFileSync } from "node:fs";
import { type Node, valueAt } from "@carespec/document";

/** What each rival is started with: `node <rival>.ts <document> <port>`. */
export const [, , file = "", port = "0"] = process.argv;

export const document = JSON.parse(readFileSync(file, "utf8")) as Node & {
  paths: Record<string, Record<string, Node>>;
};

/** A part of the document with every reference resolved; the parts in use hold no circle. */
export function inline(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inline);
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...rest } = node as Node;
  const target = typeof $ref === "string" ? (inline(valueAt(document, $ref)) as Node) : {};
  const own = Object.entries(rest).map(([key, value]) => [key, inline(value)]);
  return { ...target, ...Object.fromEntries(own) };
}

/** The first example of an operation's response. */
export function exampleOf(path: string, method: string, status: number): unknown {
  const operation = inline(document.paths[path]?.[method]) as {
    responses: Record<number, { content: Record<string, { examples: Record<string, Node> }> }>;
  };
  const media = operation.responses[status]?.content["application/json"];
  return Object.values(media?.examples ?? {})[0]?.value;
}

/** A schema of the document, resolved. */
export function requestSchema(path: string, method: string): Node {
  const operation = inline(document.paths[path]?.[method]) as {
    requestBody: { content: Record<string, { schema: Node }> };
  };
  return operation.requestBody.content["application/json"]?.schema ?? {};
}
