import { isNode, type OpenApiDocument, toPointer, valueAt } from "@carespec/document";

/** A place of the document in words that a person finds it by. */
export function placeInWords(document: OpenApiDocument, keys: readonly string[]): string {
  const [part, name = "", method = ""] = keys;
  if (part === "components") return `\`${[method, ...keys.slice(3)].filter(isTelling).join(".")}\``;
  if (part !== "paths" && part !== "webhooks") return `\`${keys.join(".")}\``;
  const operation = valueAt(document, toPointer(keys.slice(0, 3)));
  const id = isNode(operation) ? operation.operationId : undefined;
  const owner = typeof id === "string" ? `\`${id}\`` : `${method} ${name}`;
  const [kind, status] = keys.slice(3);
  if (kind === "responses") return `the answer ${status} of ${owner}`;
  if (kind === "requestBody") return `the body of ${owner}`;
  if (kind === "parameters") return `a parameter of ${owner}`;
  return owner;
}

const isTelling = (key: string) => !["properties", "items", "schema", "content"].includes(key);
