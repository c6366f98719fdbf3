import type { OpenApiDocument } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../src/generate.ts";
import { compile } from "./support/compile.ts";
import { sampleDocument } from "./support/sample-document.ts";

async function schemaWith(id: object): Promise<string> {
  const document = structuredClone(sampleDocument) as OpenApiDocument;
  const schemas = document.components?.schemas as Record<string, { properties: { id: object } }>;
  Object.assign(schemas.Thing?.properties ?? {}, { id });
  return generateFiles(document)["schema.ts"] ?? "";
}

const SIXTY_FOUR = { type: "integer", format: "int64" };
const READ = `import type { components } from "./schema.ts";
type Id = components["schemas"]["Thing"]["id"];
`;
const REGISTERED = `declare module "@carespec/core" { interface Register { int64: number | bigint } }
`;

describe("an integer of 64 bits", async () => {
  const schema = await schemaWith(SIXTY_FOUR);

  it.each([
    ["is a number", "export const id = (given: Id): number => given;", []],
    [
      "is what a program registers",
      `${REGISTERED}export const id: Id = 9007199254740993n;
// @ts-expect-error -- it may be a bigint
export const read = (given: Id): number => given;`,
      [],
    ],
  ])("%s", (_, code, complaints) => {
    expect(compile({ "schema.ts": schema, "use.ts": READ + code })).toEqual(complaints);
  });
});

it.each([
  [{ ...SIXTY_FOUR, type: ["integer", "null"] }, "Int64 | null"],
  [{ ...SIXTY_FOUR, type: ["null", "integer"] }, "Int64 | null"],
  [{ ...SIXTY_FOUR, enum: [1, 2] }, "1 | 2"],
  [{ ...SIXTY_FOUR, const: 1 }, "1"],
  [{ type: "integer", format: "int32" }, "number"],
  [{ type: "string", format: "int64" }, "string"],
])("%j is %s", async (id, type) => {
  const schema = await schemaWith(id);
  expect(schema).toContain(`id: ${type};`);
  expect(schema.includes("import type { Int64 }")).toBe(type.includes("Int64"));
});
