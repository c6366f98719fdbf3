import { isNode, type Node } from "../node.ts";
import { decodePercent, escapeKey, pointerKeys } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";
import { asciiOf, createNames, pascalCase } from "./names.ts";

/** What OpenAPI lets a component be called. */
const LEGAL = /^[\w.-]+$/;

/**
 * Gives components whose names OpenAPI does not allow, such as `Page«User»`, legal ones, and writes
 * references without percent-encoding.
 *
 * @param before - takes the pointers of renamed components by those of their new names
 */
export function nameComponents(
  document: Node,
  report: Report,
  before: Map<string, string> = new Map(),
): Node {
  const { components } = document;
  const renamed = new Map<string, string>();
  const kinds = Object.entries(isNode(components) ? components : {}).map(([kind, map]) => {
    // Requirements call a scheme by its name, whatever that is.
    if (!isNode(map) || kind === "securitySchemes" || kind.startsWith("x-")) {
      return [kind, map] as const;
    }
    const names = createNames(Object.keys(map));
    const illegal = Object.keys(map).filter((name) => !LEGAL.test(name) || name === "__proto__");
    // In an order of their own, so that names do not depend on the document's.
    const given = new Map(illegal.toSorted().map((name) => [name, names.give(legalName(name))]));
    const entries = Object.entries(map).map(([name, part]) => {
      const own = given.get(name);
      if (own === undefined) return [name, part];
      const at = `#/components/${kind}/${escapeKey(name)}`;
      report(
        "changed",
        at,
        `${JSON.stringify(name)} is not a legal component name: it becomes ${own}.`,
      );
      renamed.set(at, `#/components/${kind}/${own}`);
      before.set(`#/components/${kind}/${own}`, at);
      return [own, part];
    });
    return [kind, Object.fromEntries(entries)] as const;
  });
  const named = isNode(components)
    ? { ...document, components: Object.fromEntries(kinds) }
    : document;
  return mapParts(named, (part) => {
    const { $ref, discriminator } = part;
    const reference = typeof $ref === "string" ? { $ref: rewritten($ref, renamed) } : {};
    if (!isNode(discriminator) || !isNode(discriminator.mapping)) return { ...part, ...reference };
    const mapping = Object.entries(discriminator.mapping).map(([value, target]) => [
      value,
      typeof target === "string" ? rewritten(target, renamed) : target,
    ]);
    return {
      ...part,
      ...reference,
      discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) },
    };
  });
}

function rewritten(reference: string, renamed: ReadonlyMap<string, string>): string {
  const plain = `#/components/schemas/${escapeKey(reference)}`;
  const byName = renamed.get(plain);
  if (byName) return byName;
  if (!reference.startsWith("#/")) return reference;
  const decoded = reference.includes("%") ? decodePercent(reference) : reference;
  const [, kind = "", name = "", ...rest] = ["", ...pointerKeys(decoded).slice(1)];
  const found = renamed.get(`#/components/${kind}/${escapeKey(name)}`);
  if (found === undefined || !decoded.startsWith("#/components/")) {
    // A name may hold a percent sign itself.
    return decoded.includes("%") ? reference : decoded;
  }
  return [found, ...rest.map(escapeKey)].join("/");
}

function legalName(name: string): string {
  return pascalCase(asciiOf(name).replaceAll(/[^\w.-]+/g, " ")) || "Component";
}
