import type { OpenApiDocument } from "@carespec/document";
import { expect, it } from "vitest";
import { createExampleMaker } from "../src/mend/make-example.ts";
import { createValidator } from "../src/mend/validator.ts";

const text = { type: "string" };
const named = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  ...more,
});
const make = (schema: object) => {
  const document = { components: { schemas: { Part: schema } } } as unknown as OpenApiDocument;
  const maker = createExampleMaker(document, createValidator(document));
  return maker({ $ref: "#/components/schemas/Part" }, "request")?.value;
};

it.each([
  [
    "a required member that no property describes is a text",
    named({ title: text, method: { enum: ["get"] } }, { required: ["title", "other"] }),
    { title: "Example", method: "get", other: "Example" },
  ],
  [
    "an optional member of which nothing valid can be made is left out",
    named({ title: text, when: { ...text, pattern: "a", maxLength: 0 } }),
    { title: "Example" },
  ],
  [
    "what requires such a member is left out too",
    named({
      title: text,
      at: named({ when: { ...text, pattern: "a", maxLength: 0 } }, { required: ["when"] }),
    }),
    { title: "Example" },
  ],
  [
    "a required member that may not be there has no value",
    named({}, { required: ["other"], additionalProperties: false }),
    undefined,
  ],
])("%s", (_, schema, value) => {
  expect(make(schema)).toEqual(value);
});
