import { expect, it } from "vitest";
import { endlessMembers } from "../src/index.ts";

const ref = (name: string) => ({ $ref: name });
const node = (next: unknown, more: object = {}) => ({
  type: "object",
  required: ["next"],
  properties: { next, name: { type: "string" } },
  ...more,
});

it.each<[string, Record<string, unknown>, string[]]>([
  ["itself", { A: node(ref("A")) }, ["A.next"]],
  ["itself or nothing", { A: node({ anyOf: [ref("A"), { type: "null" }] }) }, []],
  ["itself, which may be null", { A: node(ref("A"), { type: ["object", "null"] }) }, []],
  ["itself in a list", { A: node({ type: "array", items: ref("A") }) }, []],
  [
    "itself in a full list",
    { A: node({ type: "array", minItems: 1, items: ref("A") }) },
    ["A.next"],
  ],
  ["itself, optionally", { A: node(ref("A"), { required: ["name"] }) }, []],
  ["each other", { A: node(ref("B")), B: node(ref("A")) }, ["A.next", "B.next"]],
  [
    "each other, with an end",
    { A: node(ref("B")), B: node({ oneOf: [ref("A"), ref("C")] }), C: {} },
    [],
  ],
  ["itself in a part", { A: { allOf: [{ type: "object" }, node(ref("A"))] } }, ["A.allOf.1.next"]],
  ["what requires itself", { A: node(ref("B")), B: node(ref("B")) }, ["A.next", "B.next"]],
  ["an unknown one", { A: node(ref("gone")) }, []],
  ["a name without a schema", { A: { required: ["x"] } }, []],
  ["a map of itself", { A: node({ type: "object", additionalProperties: ref("A") }) }, []],
])("a schema that requires %s", (_, schemas, expected) => {
  const found = endlessMembers(new Map(Object.entries(schemas)), (reference) => reference);
  expect(found.map(({ schema, keys, name }) => [schema, ...keys, name].join("."))).toEqual(
    expected,
  );
});
