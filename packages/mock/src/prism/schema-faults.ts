import { isNode, objectShapes, unescapeKey } from "@carespec/document";

/** A keyword with which Ajv refuses a whole schema. */
export interface SchemaFault {
  /** Where in the schema: keys, the keyword last. */
  path: readonly string[];
  text: string;
  /** What the keyword means without its fault; left out where it cannot be kept. */
  mended?: unknown;
}

/** What a schema's meta-schema finds: where, and what. */
export type MetaErrors = readonly { instancePath: string; message?: string | undefined }[];

/** The keywords that hold schemas, and how; JSON Schema's older ones too. */
export const HOLDERS: Readonly<Record<string, unknown>> = {
  ...objectShapes.schema.objects,
  __bundled__: { mapOf: "schema" },
  additionalItems: "schema",
};

/**
 * The faulty keywords of a schema: what its meta-schema refuses, and what only compiling shows, above
 * all regular expressions of another language.
 */
export function faultsOf(schema: unknown, metaErrors: MetaErrors): SchemaFault[] {
  const faults = new Map<string, SchemaFault>();
  const add = (path: readonly string[], text: string) => {
    const key = JSON.stringify(path);
    if (path.length > 0 && !faults.has(key)) faults.set(key, { path, text });
  };
  for (const { instancePath, message = "is invalid" } of metaErrors) {
    const path = instancePath.split("/").slice(1).map(unescapeKey);
    // Of one keyword's errors the first says most: the others are about each of its alternatives.
    add(keywordPath(schema, path), message);
  }
  visitSchemas(schema, (node, path) => {
    if (typeof node.pattern === "string") {
      const problem = patternProblem(node.pattern);
      if (problem)
        faults.set(JSON.stringify([...path, "pattern"]), {
          path: [...path, "pattern"],
          text: problem,
        });
    }
    for (const name of Object.keys(isNode(node.patternProperties) ? node.patternProperties : {})) {
      const problem = patternProblem(name);
      if (problem) add([...path, "patternProperties", name], problem);
    }
    if (node.nullable !== undefined && node.type === undefined) {
      add([...path, "nullable"], 'it needs a "type" beside it');
    }
    if (Array.isArray(node.enum) && node.enum.length === 0) add([...path, "enum"], "it is empty");
    mendEnum(faults, node, path);
  });
  return [...faults.values()];
}

/** A copy of a schema without these keywords. */
export function withoutFaults<Schema>(schema: Schema, faults: readonly SchemaFault[]): Schema {
  const copy = copyOf(schema);
  for (const { path, mended } of faults) {
    const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as never)?.[key], copy);
    const last = path.at(-1) as string;
    if (Array.isArray(parent)) parent[Number(last)] = true;
    else if (mended !== undefined) (parent as Record<string, unknown>)[last] = mended;
    else if (typeof parent === "object" && parent !== null) {
      delete (parent as Record<string, unknown>)[last];
    }
  }
  return copy as Schema;
}

/**
 * Ajv refuses a value that comes twice, and Prism adds a second null to the enum of a nullable schema.
 * Listed once, the values mean the same.
 */
function mendEnum(
  faults: Map<string, SchemaFault>,
  { enum: values }: Record<string, unknown>,
  path: readonly string[],
): void {
  const fault = faults.get(JSON.stringify([...path, "enum"]));
  if (!fault || !Array.isArray(values) || values.length === 0) return;
  const once = new Map(values.map((value) => [JSON.stringify(value), value]));
  if (once.size < values.length) fault.mended = [...once.values()];
}

/** Why Ajv cannot use a regular expression; it uses those of JavaScript with the flag `u`. */
function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The part of a path that ends with the keyword that is at fault. */
function keywordPath(schema: unknown, path: readonly string[]): string[] {
  const kept: string[] = [];
  let node = schema;
  for (let at = 0; at < path.length; at += 1) {
    const key = path[at] as string;
    kept.push(key);
    node = isNode(node) ? node[key] : undefined;
    const holds = Object.hasOwn(HOLDERS, key) ? HOLDERS[key] : undefined;
    if (holds === undefined) return kept;
    if (holds === "schema" && !Array.isArray(node)) continue;
    const name = path[at + 1];
    if (name === undefined) return kept;
    kept.push(name);
    node = (node as Record<string, unknown> | undefined)?.[name];
    at += 1;
  }
  return kept;
}

/** Shows a schema and all that are written in it. */
export function visitSchemas(
  schema: unknown,
  see: (node: Record<string, unknown>, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  if (!isNode(schema)) return;
  see(schema, path);
  for (const [key, value] of Object.entries(schema)) {
    if (!Object.hasOwn(HOLDERS, key) || typeof value !== "object" || value === null) continue;
    if (HOLDERS[key] === "schema" && !Array.isArray(value))
      visitSchemas(value, see, [...path, key]);
    else {
      for (const [name, child] of Object.entries(value)) {
        visitSchemas(child, see, [...path, key, name]);
      }
    }
  }
}

function copyOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copyOf);
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copyOf(value)]));
}
