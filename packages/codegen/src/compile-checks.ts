import {
  mapNodes,
  type Node,
  type OpenApiDocument,
  registryFormats,
  schemaName,
  visit,
} from "@carespec/document";
import { createNames } from "@carespec/document/normalize";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";

const DOCUMENT = "document";

/**
 * The parts of ajv's code that are written differently: names of functions; and what nobody reads of
 * its errors, much of the code, which is all but place, message and the name of a property that is too
 * many. Texts and expressions come first, since a document's may look like code.
 */
const PARTS = new RegExp(
  [
    /(?<kept>"(?:[^"\\]|\\.)*"|const formats\d+ = \/.*?\/\w*;)/,
    /\b(?<name>validate\d+)\b/,
    /export const _\d+ = validate\d+;/,
    /\b(?:schemaPath|keyword):"(?:[^"\\]|\\.)*",/,
    /\bparams:\{(?!\s*(?:additional|unevaluated)Property\b)(?:"(?:[^"\\]|\\.)*"|[^"{}])*\},/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Collects schemas to check bodies against, and compiles them. */
export interface ChecksCompiler {
  /**
   * Returns the name of the function that checks a schema. A schema of the document's components has
   * one function for all; so have equal schemas, named by the first.
   *
   * @param name - what the function is called where the schema is not one of the components
   */
  add(schema: Node, name: string): string;
  /** Writes all functions that were named, and those that they need. */
  write(): string;
}

/** Creates a compiler for the schemas of one document. */
export function createChecksCompiler(document: OpenApiDocument): ChecksCompiler {
  const schemas = document.components?.schemas ?? {};
  const ajv = createAjv(document);
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(linked(schema as Node), keyOf(name));
  }
  ajv.addSchema({ components: linked(document.components ?? {}) }, DOCUMENT);
  const named = new Map<string, { name: string; key: string }>();
  const taken = createNames();
  const functions = new Map(
    Object.keys(schemas).map((name) => [name, taken.give(functionOf(name))]),
  );

  return {
    add(schema, name) {
      const text = JSON.stringify(linked(schema));
      const known = named.get(text);
      if (known) return known.name;
      const component = schemaName(schema);
      const key = component === undefined ? `body-${name}` : keyOf(component);
      if (component === undefined) ajv.addSchema(JSON.parse(text), key);
      const added = { name: functions.get(component ?? "") ?? name, key };
      named.set(text, added);
      return added.name;
    },
    write() {
      const keys = [...named.values()].map(({ key }) => key);
      const code = standalone.default(
        ajv,
        Object.fromEntries(keys.map((key, i) => [`_${i}`, key])),
      );
      const names = new Map([...named.values()].map(({ name, key }) => [inCode(key), name]));
      for (const name of Object.keys(schemas))
        names.set(inCode(keyOf(name)), functions.get(name) ?? name);
      return code.replaceAll(PARTS, (_, kept?: string, name = "") => {
        return kept ?? names.get(name) ?? name;
      });
    },
  };

  /** The name that ajv gives a function: a number, which every other schema may change. */
  function inCode(key: string): string {
    return String(ajv.getSchema(key)?.source?.validateName);
  }
}

function createAjv(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
  });
  formats.default(ajv);
  for (const [name, format] of Object.entries(registryFormats)) ajv.addFormat(name, format);
  // Otherwise each function counts what it has evaluated, in statements that bundlers keep.
  ajv.opts.unevaluated = usesUnevaluated(document);
  // Every object has these without having them; asking for own members takes code, too.
  ajv.opts.ownProperties = has(document, ({ properties }) =>
    Object.keys(properties ?? {}).some((name) => name in Object.prototype),
  );
  return ajv;
}

/** References to components lead to their functions; other ones lead into the document. */
function linked(node: Node): Node {
  return mapNodes(node, (child) => {
    const own = withoutDialect(withoutBrokenPattern(child));
    const { $ref, type, format, ...rest } = own;
    // Says the same again, with the code of every format.
    if (type === "integer" && format === "int64") return { type, ...rest };
    if (typeof $ref !== "string" || !$ref.startsWith("#/")) return own;
    const component = schemaName(child);
    return {
      ...withoutDialect(child),
      $ref: component === undefined ? DOCUMENT + $ref : keyOf(component),
    };
  }) as Node;
}

/** Tools write the draft that they know, in schemas that mean the same in all drafts. */
function withoutDialect(node: Node): Node {
  const { $schema, ...rest } = node;
  return typeof $schema === "string" ? rest : node;
}

/** A pattern of another language than JavaScript's checks nothing. */
function withoutBrokenPattern(node: Node): Node {
  const { pattern, ...rest } = node;
  if (typeof pattern !== "string") return node;
  try {
    return new RegExp(pattern, "u") && node;
  } catch {
    return rest;
  }
}

function keyOf(component: string): string {
  return `schema-${component}`;
}

/** With a line, which no operationId has. */
function functionOf(component: string): string {
  return `check_${component.replaceAll(/\W/g, "_")}`;
}

function usesUnevaluated(document: OpenApiDocument): boolean {
  return has(document, (node) => "unevaluatedProperties" in node || "unevaluatedItems" in node);
}

function has(document: OpenApiDocument, fits: (node: Node) => boolean): boolean {
  let found = false;
  visit(document, (node) => {
    found ||= fits(node);
  });
  return found;
}
