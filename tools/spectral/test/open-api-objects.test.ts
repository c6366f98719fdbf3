import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isNode, type Node, type ObjectKind, objectShapes, valueAt } from "@carespec/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const ajv = new Ajv2020();

const rulesets = dirname(
  createRequire(import.meta.url).resolve("@stoplight/spectral-rulesets/package.json"),
);
const read = (file: string): Node =>
  JSON.parse(readFileSync(join(rulesets, "dist/oas/schemas", file), "utf8"));
const official = read("oas/v3.1/index.json");

/** Where the official schema has other names, and the kinds that it leaves to that of JSON Schema. */
const pointers: Partial<Record<ObjectKind, string>> = {
  document: "",
  externalDocs: "/$defs/external-documentation",
  oauthFlows: "/$defs/oauth-flows",
  callback: "/$defs/callbacks",
};
const elsewhere: ObjectKind[] = ["oauthFlow", "schema", "discriminator", "xml"];
const kinds = (Object.keys(objectShapes) as ObjectKind[]).filter(
  (kind) => !elsewhere.includes(kind),
);

const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields that a schema and its parts (`allOf`, conditions, `$ref`) name. */
function fieldsOf(schema: unknown): string[] {
  if (!isNode(schema)) return [];
  const { $ref, properties, dependentSchemas, allOf, anyOf, oneOf } = schema;
  const own = Object.keys(isNode(properties) ? properties : {});
  const dependent = Object.values(isNode(dependentSchemas) ? dependentSchemas : {});
  const parts = [allOf, anyOf, oneOf, dependent, schema.if, schema.then, schema.else].flat();
  const target = typeof $ref === "string" ? valueAt(official, $ref) : undefined;
  return [...own, ...[...parts, target].flatMap(fieldsOf)];
}

function knownOf(kind: ObjectKind): Set<string> {
  const { values, objects = {} } = objectShapes[kind];
  return new Set([...values, ...Object.keys(objects)]);
}

test.each(kinds)("%s has the fields of OpenAPI 3.1", (kind) => {
  const schema = valueAt(official, pointers[kind] ?? `/$defs/${kebab(kind)}`);
  expect(isNode(schema)).toBe(true);
  // The official schema calls the server of a link `body`; OpenAPI's text says `server`.
  const fields = fieldsOf(schema).map((name) =>
    kind === "link" && name === "body" ? "server" : name,
  );
  expect(knownOf(kind)).toEqual(new Set(fields));
});

test("a schema has the keywords of JSON Schema 2020-12, and what OpenAPI adds", () => {
  const vocabularies = ["core", "applicator", "unevaluated", "validation", "meta-data", "content"];
  const keywords = [...vocabularies, "format-annotation"].flatMap((name) =>
    fieldsOf(ajv.getSchema(`https://json-schema.org/draft/2020-12/meta/${name}`)?.schema),
  );
  const added = ["discriminator", "xml", "externalDocs", "example", "definitions"];
  const known = knownOf("schema");
  known.add("$ref"); // any object may have it
  expect(known).toEqual(new Set([...keywords, ...added]));
});

test.each([
  ["schema", "$dynamicRef", (name: string) => name],
  ["list of schemas", "$ref", (name: string) => ({ listOf: name })],
])("each keyword that holds a %s is read as one", (_, key, field) => {
  const { schema } = ajv.getSchema(`https://json-schema.org/draft/2020-12/meta/applicator`) ?? {};
  const keywords = Object.entries(valueAt(schema, "/properties") as Node);
  const found = keywords.filter(([, value]) => isNode(value) && typeof value[key] === "string");
  expect(found.length).toBeGreaterThan(2);
  for (const [name] of found) {
    expect(objectShapes.schema.objects).toHaveProperty(name, field("schema"));
  }
});
