import { answering, getting, THING } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const broken = { $ref: "#/components/schemas/Gone" };
const inAnswer = "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref";
const schemasOf = (own: object) => ({ components: { schemas: own } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answered = { responses: { 200: answering(ref("A")) } };

const union = { oneOf: [ref("B")] };
const kindOf = (mapping: object) => ({ propertyName: "kind", mapping });
/** What a mapping may name without leading to a schema. */
const unmapped: [string, unknown, RegExp][] = [
  ["no schema", "#/components/schemas/Gone", /leads to no schema: correct it/],
  ["the name of none", "Gone", /"Gone" leads to no schema/],
  ["another file", "./gone.yaml", /redocly bundle/],
  ["a schema elsewhere", "https://s.example/gone", /redocly bundle/],
  ["a number", 7, /7 is not the name of a schema/],
];

/** References that lead nowhere, or to themselves. */
export const schemas: Row[] = [
  [
    "a reference that leads nowhere",
    getting({ responses: { 200: answering(broken) } }),
    inAnswer,
    /leads nowhere/,
  ],
  [
    "a reference to another file",
    getting({ responses: { 200: answering({ $ref: "./x.yaml#/A" }) } }),
    inAnswer,
    /redocly bundle/,
  ],
  [
    "a broken reference in a component",
    getting(answered, schemasOf({ A: { properties: { x: broken } } })),
    "#/components/schemas/A/properties/x/$ref",
    /leads nowhere/,
  ],
  [
    "a broken reference in a component that has another name here",
    getting(
      { responses: { 200: answering({ $ref: "#/components/schemas/A%20b" }) } },
      schemasOf({ "A b": { properties: { x: broken } } }),
    ),
    "#/components/schemas/A b/properties/x/$ref",
    /leads nowhere/,
  ],
  [
    "a broken reference in what may be null (3.0)",
    {
      ...getting(
        answered,
        schemasOf({ A: { nullable: true, allOf: [{ properties: { x: broken } }] } }),
      ),
      openapi: "3.0.3",
    },
    "#/components/schemas/A/allOf/0/properties/x/$ref",
    /leads nowhere/,
  ],
  [
    "two schemas that are each other",
    getting(answered, schemasOf({ A: ref("B"), B: ref("A") })),
    "#/components/schemas/A",
    /only itself/,
  ],
  [
    "a schema that is a part of itself",
    getting(answered, schemasOf({ A: { allOf: [ref("A"), THING] } })),
    "#/components/schemas/A",
    /only itself/,
  ],
  [
    "a reference to the document",
    getting({ responses: { 200: answering({ $ref: "#" }) } }),
    inAnswer,
    /the whole document instead of a schema/,
  ],
  [
    "a reference to an anchor that no schema has",
    getting({ responses: { 200: answering({ $ref: "#gone" }) } }),
    inAnswer,
    /names an anchor, which no schema here has/,
  ],
  ...unmapped.map(
    ([name, target, why]): Row => [
      `a discriminator's value for ${name}`,
      getting(
        answered,
        schemasOf({ A: { ...union, discriminator: kindOf({ a: target }) }, B: THING }),
      ),
      "#/components/schemas/A/discriminator/mapping/a",
      why,
    ],
  ),
  [
    "a discriminator's value for no schema, in an answer",
    getting(
      {
        responses: {
          200: answering({
            ...union,
            discriminator: kindOf({ "a/b": "#/components/schemas/Gone" }),
          }),
        },
      },
      schemasOf({ B: THING }),
    ),
    "#/paths/~1a/get/responses/200/content/application~1json/schema/discriminator/mapping/a~1b",
    /leads to no schema/,
  ],
  [
    "a discriminator's other values for no schema (3.2)",
    {
      ...getting(
        answered,
        schemasOf({
          A: { ...union, discriminator: { propertyName: "kind", defaultMapping: "Gone" } },
          B: THING,
        }),
      ),
      openapi: "3.2.0",
    },
    "#/components/schemas/A/discriminator/defaultMapping",
    /leads to no schema/,
  ],
];
