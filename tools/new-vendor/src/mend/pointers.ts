import { isNode, type Node } from "@carespec/document";

/** Keys whose values are data, in which a `$ref` refers to nothing. */
const DATA = /^(x-.*|examples?|default|enum|const|value)$/;

/** Keys whose values have the author's names as keys, such as `default` or `examples`. */
const MAPS =
  /^(\$defs|properties|patternProperties|dependentSchemas|responses|examples|schemas|parameters|headers|requestBodies|securitySchemes|links|callbacks|pathItems|paths|webhooks|content|encoding)$/;

/** A part that refers to another one. */
export type Referring = Node & { $ref: string };

/** Calls `see` for every object that has a `$ref` to a part of the document. */
export function eachReference(value: unknown, see: (node: Referring) => void): void {
  if (Array.isArray(value)) for (const item of value) eachReference(item, see);
  if (!isNode(value)) return;
  if (typeof value.$ref === "string") see(value as Referring);
  for (const [key, child] of Object.entries(value)) {
    if (MAPS.test(key) && isNode(child)) {
      for (const part of Object.values(child)) eachReference(part, see);
    } else if (!DATA.test(key)) eachReference(child, see);
  }
}
