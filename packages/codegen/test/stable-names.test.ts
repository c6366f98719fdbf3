import type { OpenApiDocument } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { splitReadWrite } from "../src/split-read-write.ts";
import { typeNamesOf } from "../src/type-names.ts";

const documentOf = (names: string[]) =>
  ({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas: Object.fromEntries(names.map((name) => [name, { type: "object" }])) },
  }) as unknown as OpenApiDocument;

describe("types whose names become one", () => {
  it("have the same names in any order of the document", () => {
    const schemas = ["a-b", "a.b", "a_b", "Error", "error-body", "ErrorBody", "1st", "1-st"];
    const names = typeNamesOf(documentOf(schemas));
    const others = typeNamesOf(documentOf(schemas.toReversed()));
    for (const schema of schemas) expect(others.get(schema)).toBe(names.get(schema));
    expect(new Set(names.values()).size).toBe(schemas.length);
  });

  it("have the same twins for requests", () => {
    const twin = { type: "object", properties: { id: { type: "string", readOnly: true } } };
    const inputsOf = (names: string[]) => {
      const content = Object.fromEntries(
        names.map((name) => [
          `application/${name}+json`,
          { schema: { $ref: `#/components/schemas/${name}` } },
        ]),
      );
      const document = {
        ...documentOf([]),
        paths: { "/a": { post: { requestBody: { content }, responses: { 200: { content } } } } },
        components: {
          schemas: Object.fromEntries([...names, "AInput"].map((name) => [name, twin])),
        },
      } as unknown as OpenApiDocument;
      return Object.keys(splitReadWrite(document).components?.schemas ?? {}).toSorted();
    };
    expect(inputsOf(["B", "A"])).toEqual(inputsOf(["A", "B"]));
  });
});
