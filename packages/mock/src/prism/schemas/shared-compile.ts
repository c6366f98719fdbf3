import { isNode, type Node } from "@carespec/document";
import type { Ajv, AnySchema, ValidateFunction } from "ajv";
import { HOLDERS } from "../schema-faults.ts";
import { bundledName, createIsLinkable } from "./linkable.ts";
import type { SharingLimits } from "./sharing-limits.ts";

/** Keywords whose schemas are for the same value as the schema that holds them. */
const IN_PLACE = /^(allOf|anyOf|oneOf|not|if|then|else|dependentSchemas|dependencies)$/;

/** A schema whose large parts are references, and of how many schemas it consists. */
interface Linked {
  schema: Node;
  size: number;
}

/** What belongs to one schema while it is compiled. */
interface Scope {
  bundle: Node;
  /** Whether the meta-schema has to accept it; Ajv does not look at what is bundled. */
  isChecked: boolean;
}

/**
 * Compiles the schemas of one document as an Ajv of Prism's does, but each large part of them once,
 * however many schemas hold it. `undefined` for a schema whose parts depend on their places.
 */
export function createSharedCompile(prismAjv: Ajv, limits: SharingLimits) {
  const ajv = siblingOf(prismAjv);
  // With `unevaluatedProperties` Ajv knows more of a part that it sees in place.
  const isWholeInPlace = Boolean((ajv.opts as { unevaluated?: boolean }).unevaluated);
  const isCompiled = (keyword: string) => typeof ajv.RULES.all[keyword] === "object";
  const isLinkable = createIsLinkable();
  const known = { checked: new WeakMap<Node, Linked>(), bundled: new WeakMap<Node, Linked>() };
  const names = new Map<string, { name: string; isChecked: boolean }>();
  const members = new WeakMap<Node, string>();
  let count = 0;

  function nameOf(schema: Node, { isChecked }: Scope): string {
    const text = JSON.stringify(schema);
    const before = names.get(text);
    if (isChecked && !before?.isChecked) prismAjv.validateSchema(schema as AnySchema, true);
    const name = before?.name ?? addSchema(schema);
    names.set(text, { name, isChecked: isChecked || before?.isChecked === true });
    return name;
  }

  function addSchema(schema: Node): string {
    count += 1;
    const name = `schema:${count}`;
    ajv.addSchema(schema as AnySchema, name);
    return name;
  }

  /** The name of what a reference leads to, which may refer to itself. */
  function memberName(reference: unknown, bundle: Node): string {
    const target = bundle[bundledName(reference) ?? ""] as Node;
    const before = members.get(target);
    if (before) return before;
    count += 1;
    const name = `schema:${count}`;
    members.set(target, name);
    ajv.addSchema(link(target, { bundle, isChecked: false }).schema as AnySchema, name);
    return name;
  }

  function link(schema: Node, scope: Scope): Linked {
    const memory = scope.isChecked ? known.checked : known.bundled;
    const before = memory.get(schema);
    if (before) return before;
    let size = 1;
    const linked: Node = { ...schema };
    const linkChild = (child: unknown, keyword: string) => {
      if (!isNode(child)) return child;
      const found = link(child, scope);
      const isInPlace = isWholeInPlace && IN_PLACE.test(keyword);
      // Ajv compares items by their types, which it then looks for.
      const isSeen = isInPlace || (keyword === "items" && schema.uniqueItems !== undefined);
      const isApart = found.size > limits.compiled && !isSeen;
      size += isApart ? 1 : found.size;
      return isApart ? { $ref: nameOf(found.schema, scope) } : found.schema;
    };
    for (const [key, value] of Object.entries(schema)) {
      if (!Object.hasOwn(HOLDERS, key) || !isCompiled(key)) continue;
      if (Array.isArray(value)) linked[key] = value.map((child) => linkChild(child, key));
      else if (HOLDERS[key] === "schema") linked[key] = linkChild(value, key);
      else if (isNode(value)) {
        const children = Object.entries(value).map(([name, child]) => [
          name,
          linkChild(child, key),
        ]);
        linked[key] = Object.fromEntries(children);
      }
    }
    if (schema.$ref !== undefined) linked.$ref = memberName(schema.$ref, scope.bundle);
    const result = { schema: linked, size };
    memory.set(schema, result);
    return result;
  }

  return (schema: Node, bundle: Node): ValidateFunction | undefined => {
    if (!isLinkable(schema, bundle)) return undefined;
    const scope = { bundle, isChecked: true };
    return ajv.getSchema(nameOf(link(schema, scope).schema, scope));
  };
}

/** An Ajv with the keywords and formats of another one, and schemas of its own. */
function siblingOf(ajv: Ajv): Ajv {
  const options = { ...ajv.opts, inlineRefs: false, meta: false, validateSchema: false };
  const sibling = new (ajv.constructor as new (options: object) => Ajv)(options);
  return Object.assign(sibling, { RULES: ajv.RULES, formats: ajv.formats });
}
