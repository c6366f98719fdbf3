import { isNode, type Node } from "@carespec/document";
import { asciiOf, createNames, pascalCase } from "@carespec/document/normalize";
import { type Draft, tell } from "./draft.ts";
import { eachReference } from "./pointers.ts";

/** Parts of `components` that files and types are named after. */
const KINDS = [
  "schemas",
  "responses",
  "parameters",
  "examples",
  "requestBodies",
  "headers",
  "securitySchemes",
  "links",
  "callbacks",
  "pathItems",
];

/**
 * Gives components names in PascalCase, as the house's files and types have them, in the letters that
 * OpenAPI allows, each different from the others in any case. References, discriminators and security requirements follow.
 */
export function renameComponents(draft: Draft): void {
  const { document, told } = draft;
  const moved = new Map<string, string>();
  for (const kind of KINDS) {
    const parts = document.components?.[kind];
    if (!isNode(parts)) continue;
    const names = createNames([], (name) => name.toLowerCase());
    const renamed: Node = {};
    // Names that are right already keep them, whatever comes before.
    const right = new Set<string>();
    for (const name of Object.keys(parts)) {
      if (name === pascalName(name) && !names.has(name)) right.add(names.give(name));
    }
    for (const [name, part] of Object.entries(parts)) {
      const given = right.has(name) ? name : names.give(pascalName(name));
      renamed[given] = part;
      if (given === name) continue;
      moved.set(`#/components/${kind}/${escaped(name)}`, `#/components/${kind}/${given}`);
      told.renamed.push({ what: kind, from: name, to: given });
    }
    if (document.components) document.components[kind] = renamed;
  }
  if (moved.size === 0) return;
  follow(draft, moved);
}

function follow({ document, told }: Draft, moved: Map<string, string>): void {
  eachReference(document, (node) => {
    node.$ref = follows(node.$ref, moved);
  });
  renameSchemes(document, moved);
  renameMappings(document, moved);
  tell(told.mended, "names of components in PascalCase", `${moved.size} of them`);
}

/** A reference may lead into a component. */
function follows(reference: string, moved: Map<string, string>): string {
  const component = reference.split("/").slice(0, 4).join("/");
  return (moved.get(component) ?? component) + reference.slice(component.length);
}

function renameSchemes(value: unknown, moved: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) renameSchemes(item, moved);
  if (!isNode(value)) return;
  if (Array.isArray(value.security)) {
    value.security = value.security.map((requirement) =>
      Object.fromEntries(
        Object.entries(requirement as Node).map(([name, scopes]) => {
          const to = moved.get(`#/components/securitySchemes/${escaped(name)}`);
          return [to?.split("/").at(-1) ?? name, scopes];
        }),
      ),
    );
  }
  for (const [key, child] of Object.entries(value)) {
    if (key !== "components" && key !== "schema") renameSchemes(child, moved);
  }
}

function renameMappings(value: unknown, moved: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) renameMappings(item, moved);
  if (!isNode(value)) return;
  const { discriminator } = value;
  if (isNode(discriminator) && isNode(discriminator.mapping)) {
    discriminator.mapping = Object.fromEntries(
      Object.entries(discriminator.mapping).map(([key, target]) => [
        key,
        mapped(String(target), moved),
      ]),
    );
  }
  for (const child of Object.values(value)) renameMappings(child, moved);
}

/** A mapping names a schema, or refers to it. */
function mapped(target: string, moved: Map<string, string>): string {
  if (target.startsWith("#")) return follows(target, moved);
  return moved.get(`#/components/schemas/${escaped(target)}`) ?? `#/components/schemas/${target}`;
}

/** Letters of a name; files are called so too, and systems limit what these are called. */
const LONGEST = 120;

function pascalName(name: string): string {
  const words = pascalCase(asciiOf(name).replaceAll(/[^A-Za-z0-9]+/g, " "));
  return (/^[A-Za-z]/.test(words) ? words : `Part${words}`).slice(0, LONGEST);
}

const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");
