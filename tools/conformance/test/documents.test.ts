import { listVendors, loadVendorFacts } from "@carespec/document";
import { examplesOf, loadDocument, type Node } from "@carespec/test-support/vendor-document";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { createValidator } from "./support/validator.ts";

describe.each(listVendors().map(({ name }) => name))("the document of %s", (name) => {
  const { root, operations, resolve } = loadDocument(name);
  const validate = createValidator(root);
  const schemas = ((root.components as Node | undefined)?.schemas ?? {}) as Node;

  it("is OpenAPI 3.1 to an independent validator", async () => {
    const result = await new Validator().validate(structuredClone(root));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(root.openapi).toMatch(/^3\.1\./);
  });

  it("names the JSON Schema dialect, without which Prism would read its schemas as draft 7", () => {
    expect(root.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("has every known operation of the vendor", async () => {
    const { operationCount } = await loadVendorFacts(name);
    expect(operations).toHaveLength(operationCount);
  });

  it.each(Object.keys(schemas))("has a schema %s that compiles", (schema) => {
    expect(() =>
      validate({ $ref: `#/components/schemas/${schema}` }, {}, "response"),
    ).not.toThrow();
  });

  it.each(operations)("has valid examples for $operationId", ({ body, responses, parameters }) => {
    const problems = [body, ...Object.values(responses)].flatMap((part) =>
      Object.entries((part?.content as Record<string, Node> | undefined) ?? {})
        .filter(([type]) => /json|form/.test(type))
        .flatMap(([, media]) =>
          examplesOf(media, resolve).flatMap(([key, value]) =>
            validate(media.schema, value, part === body ? "request" : "response").map(
              (problem) => `${key}: ${problem}`,
            ),
          ),
        ),
    );
    for (const parameter of parameters) {
      if (!("example" in parameter)) continue;
      problems.push(...validate(parameter.schema, parameter.example, "request"));
    }
    expect(problems).toEqual([]);
  });
});
