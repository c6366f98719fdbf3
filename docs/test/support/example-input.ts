import {
  isNode,
  type Node,
  type OpenApiDocument,
  requestBodyOf,
  resolve,
} from "@carespec/document";
import type { SitePage } from "../../src/model/site-vendor.ts";

/** What a client's method takes to call an operation as the document's own examples show. */
export function exampleInput(
  document: OpenApiDocument,
  { operation, parameters }: SitePage,
  liveFields: Node = {},
): Record<string, unknown> {
  const input: Record<string, Record<string, unknown>> = {};
  for (const parameter of parameters as Node[]) {
    const place = String(parameter.in);
    if (parameter["x-client-supplied"] || (place !== "path" && !parameter.required)) continue;
    input[place] = { ...input[place], [String(parameter.name)]: exampleOf(document, parameter) };
  }
  const content = requestBodyOf(document, operation)?.content ?? {};
  const [media] = Object.values(content);
  if (!media) return input;
  const body = exampleOf(document, media as Node);
  if (!isNode(body)) return { ...input, body };
  const live = Object.entries(liveFields).filter(([field]) => field in body);
  return { ...input, body: { ...body, ...Object.fromEntries(live) } };
}

function exampleOf(document: OpenApiDocument, { example, examples }: Node): unknown {
  const [named] = isNode(examples) ? Object.values(examples) : [];
  return named === undefined ? example : resolve<Node>(document, named as Node).value;
}
