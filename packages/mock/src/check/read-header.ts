import type { Node } from "@carespec/document";

/** A header's text as the value that its schema describes, as far as the schema names its type. */
export function readHeader(text: string, schema: Node): unknown {
  const types = [schema.type].flat();
  if (types.includes("string")) return text;
  if (types.includes("integer") || types.includes("number")) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  if (!types.includes("array")) return text;
  const items = (schema.items ?? {}) as Node;
  return text === "" ? [] : text.split(",").map((item) => readHeader(item.trim(), items));
}
