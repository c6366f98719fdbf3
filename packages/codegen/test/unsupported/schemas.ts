import { answering, getting, THING } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const broken = { $ref: "#/components/schemas/Gone" };
const inAnswer = "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref";
const schemasOf = (own: object) => ({ components: { schemas: own } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answered = { responses: { 200: answering(ref("A")) } };

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
];
