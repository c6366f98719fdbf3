import { isNode, schemaName, visit } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";

/**
 * Lets references lead to schemas themselves instead of to components that are only other names for them: a
 * file of a component holds a schema, and no reference to another file.
 */
export function followAliases({ document, told }: Draft): void {
  const schemas = document.components?.schemas ?? {};
  const next = (name: string): string | undefined => {
    const schema = schemas[name];
    const isAlias = isNode(schema) && Object.keys(schema).join() === "$ref";
    return isAlias ? schemaName(schema) : undefined;
  };
  const last = (name: string, passed: readonly string[] = []): string => {
    const target = next(name);
    return target === undefined || passed.includes(target) ? name : last(target, [...passed, name]);
  };
  const targets = new Map(
    Object.keys(schemas).flatMap((name) =>
      next(name) === undefined ? [] : [[reference(name), reference(last(name))] as const],
    ),
  );
  if (targets.size === 0) return;
  visit(document, (node) => {
    const { $ref, mapping } = node;
    if (typeof $ref === "string") node.$ref = targets.get($ref) ?? $ref;
    for (const [value, target] of Object.entries(isNode(mapping) ? mapping : {})) {
      const known = targets.get(String(target));
      if (known !== undefined && isNode(mapping)) mapping[value] = known;
    }
  });
  for (const alias of targets.keys()) {
    const name = schemaName({ $ref: alias }) ?? "";
    delete schemas[name];
    tell(told.mended, "other names of components left out", name);
  }
}

const reference = (name: string) => `#/components/schemas/${name}`;
