import { isNode, type Node } from "@carespec/document";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { faultsOf, type MetaErrors } from "../prism/schema-faults.ts";
import type { Notes } from "./notes.ts";
import type { Placed } from "./walk.ts";

/** Keywords of 2020-12 that draft 7, with which Prism reads a document without a dialect, lacks. */
const LATER_KEYWORDS = new Set([
  "$dynamicRef",
  "dependentRequired",
  "dependentSchemas",
  "maxContains",
  "minContains",
  "prefixItems",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

const dialects = new Map<string, Ajv>();

/**
 * Tells the keywords that cannot be checked: those with which Ajv refuses a schema, which are left
 * out, and those that the document's dialect of JSON Schema does not know.
 */
export function checkSchemas(
  schemas: readonly Placed[],
  root: Node,
  { version, tell }: Pick<Notes, "version" | "tell">,
): void {
  const dialect = String(root.jsonSchemaDialect ?? "");
  const isConverted = dialect === "";
  for (const { node, place } of schemas) {
    // Ajv fails for a `$schema` that it does not have, also for those that mean the same.
    const { $schema: own, ...schema } = node;
    const ajv = ajvOf(typeof own === "string" ? own : dialect);
    const errors = ajv.validateSchema(schema) ? [] : (ajv.errors ?? []);
    const relevant = errors.filter((error) => !(isConverted && isOfOldDialect(error, node)));
    for (const { path, text, mended } of faultsOf(node, relevant)) {
      if (mended !== undefined) continue;
      const keyword = path.at(-1);
      tell("not checked", place(...path), `${keyword} is left out: ${text}`);
    }
  }
  if (isConverted && version >= "3.1") tellLaterKeywords(schemas, tell);
}

/** A limit of OpenAPI 3.0, which Prism converts. */
function isOfOldDialect({ instancePath }: MetaErrors[number], schema: unknown): boolean {
  const value = instancePath
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as never)?.[key], schema);
  return /\/exclusiveM(in|ax)imum$/.test(instancePath) && typeof value === "boolean";
}

function tellLaterKeywords(schemas: readonly Placed[], tell: Notes["tell"]): void {
  const first = new Map<string, string>();
  const counts = new Map<string, number>();
  const visit = (node: unknown, placed: Placed, path: string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (LATER_KEYWORDS.has(key) && path.at(-1) !== "properties" && isNode(node)) {
        if (!first.has(key)) first.set(key, placed.place(...path, key));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      if (!/^(example|examples|default|const|enum)$/.test(key))
        visit(value, placed, [...path, key]);
    }
  };
  for (const placed of schemas) visit(placed.node, placed, []);
  for (const [keyword, place] of first) {
    const times =
      counts.get(keyword) === 1 ? "" : `, nor in ${Number(counts.get(keyword)) - 1} more places`;
    tell(
      "not checked",
      place,
      `${keyword} is not checked here${times}: the document names no jsonSchemaDialect, and is read as draft 7`,
    );
  }
}

function ajvOf(dialect: string): Ajv {
  const name = /2020-12/.test(dialect) ? "2020" : /2019-09/.test(dialect) ? "2019" : "7";
  const known = dialects.get(name);
  if (known) return known;
  const options = { strict: false, allErrors: true, logger: false } as const;
  const ajv =
    name === "2020"
      ? new Ajv2020(options)
      : name === "2019"
        ? new Ajv2019(options)
        : new Ajv(options);
  formats.default(ajv);
  dialects.set(name, ajv as Ajv);
  return ajv as Ajv;
}
