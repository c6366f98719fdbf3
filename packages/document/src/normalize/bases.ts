import { isNode, type Node } from "../node.ts";
import { escapeKey } from "../pointer.ts";
import { schemaName } from "../resolve.ts";

/**
 * Lets schemas extend one that lists them: `Pet` is one of `Cat` and `Dog`, which are each all of `Pet`.
 * Taken literally no value would have an end; meant is what `Pet` says beside its list. That becomes a
 * schema of its own where there is such a circle.
 */
export function separateBases(document: Node): Node {
  const { components } = document;
  const schemas = isNode(components) && isNode(components.schemas) ? components.schemas : {};
  const changed: Record<string, unknown> = { ...schemas };
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isNode(schema)) continue;
    const heirs = [schema.oneOf, schema.anyOf].flat().filter(isNode).flatMap(nameOf);
    const circular = heirs.filter((heir) => extendsIt(schemas, heir, name, new Set()));
    if (circular.length === 0) continue;
    const { oneOf: _, anyOf: __, discriminator: ___, ...own } = schema;
    const base = freeName(changed, `${name}Base`);
    changed[base] = own;
    for (const other of Object.keys(schemas)) {
      if (other !== name) changed[other] = extending(changed[other], name, base);
    }
  }
  if (Object.keys(changed).length === Object.keys(schemas).length) return document;
  return { ...document, components: { ...(components as Node), schemas: changed } };
}

function nameOf(part: Node): string[] {
  const name = schemaName(part);
  return name === undefined ? [] : [name];
}

function extendsIt(schemas: Node, heir: string, name: string, seen: Set<string>): boolean {
  if (seen.has(heir)) return false;
  seen.add(heir);
  const schema = schemas[heir];
  const parents = isNode(schema) ? [schema.allOf].flat().filter(isNode).flatMap(nameOf) : [];
  return parents.some((parent) => parent === name || extendsIt(schemas, parent, name, seen));
}

function extending(schema: unknown, name: string, base: string): unknown {
  if (!isNode(schema) || !Array.isArray(schema.allOf)) return schema;
  const allOf = schema.allOf.map((part) =>
    isNode(part) && schemaName(part) === name
      ? { ...part, $ref: `#/components/schemas/${escapeKey(base)}` }
      : part,
  );
  return { ...schema, allOf };
}

function freeName(schemas: Node, wished: string): string {
  let name = wished;
  for (let number = 2; Object.hasOwn(schemas, name); number += 1) name = `${wished}${number}`;
  return name;
}
