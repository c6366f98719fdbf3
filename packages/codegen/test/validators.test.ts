import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { answering, compiled } from "./support/compiled.ts";
import { sampleDocument } from "./support/sample-document.ts";

const { checks, file, files } = await compiled(sampleDocument);

describe("compiled validators", () => {
  it("need neither a compiler nor eval nor a package", () => {
    for (const source of Object.values(files)) {
      expect(source).not.toMatch(/\brequire\(|new Function|\beval\(|from "[^.]/);
    }
  });

  it("take a schema that a tool marked as one of an earlier draft", async () => {
    const $schema = "http://json-schema.org/draft-07/schema#";
    const Size = { $schema, type: "object", properties: { $schema: { type: "string" } } };
    const marked = { $schema, allOf: [{ $ref: "#/components/schemas/Size" }] };
    const { checks } = await compiled(answering(marked, { Size }));
    const check = checks.listThings?.responses[200];
    expect([check?.({ $schema: "a" }), check?.({ $schema: 1 })]).toEqual([true, false]);
  });

  it("look for own members only, where one is called as those that every object has", async () => {
    const Car = {
      type: "object",
      required: ["toString"],
      properties: { toString: { type: "string" }, constructor: { type: "object" } },
    };
    const { checks } = await compiled(answering({ $ref: "#/components/schemas/Car" }, { Car }));
    const check = checks.listThings?.responses[200];
    expect(
      ["{}", '{"toString":"a"}', '{"toString":"a","constructor":1}'].map((text) =>
        check?.(JSON.parse(text)),
      ),
    ).toEqual([false, true, false]);
  });

  it("check requests without the read-only fields", () => {
    const check = checks.createThing?.request;
    expect(check?.({ name: "a", password: "b" })).toBe(true);
    expect(check?.({ id: 1, name: "a", password: "b" })).toBe(false);
    expect(check?.errors?.[0]?.params).toEqual({ additionalProperty: "id" });
    expect(check?.({ name: "a" })).toBe(false);
  });

  it("check answers by status, without the write-only fields", () => {
    const responses = checks.createThing?.responses ?? {};
    const check = responses[201];
    expect(check?.({ id: 1, name: "a", colour: "green" })).toBe(true);
    expect(check?.({ id: 1, name: "a", password: "b" })).toBe(false);
    expect(check?.({ id: "1", name: "a" })).toBe(false);
    expect(check?.errors).toEqual([{ instancePath: "/id", message: "must be integer" }]);
    expect(responses[422]?.({})).toBe(false);
    expect(checks.listThings?.responses[200]?.([{ id: 1, name: "a" }])).toBe(true);
  });

  it("exist for every operation, and are empty for what has no body", () => {
    expect(Object.keys(checks).sort()).toEqual(["createThing", "createToken", "listThings"]);
    expect(checks.createToken).toEqual({ operationId: "createToken", responses: {} });
    expect(checks.createThing?.responses[401]).toBeUndefined();
    expect(checks.listThings).not.toHaveProperty("request");
  });

  it("share the function of a component", () => {
    const source = files["validators.js"] ?? "";
    expect([...source.matchAll(/^function (\w+)/gm)].map(([, name]) => name).sort()).toEqual([
      "check_Answer",
      "check_Error",
      "check_Thing",
      "check_ThingInput",
      "listThings_200",
    ]);
  });
});

describe("the checks of one operation", () => {
  /** What remains of the checks in an application that names one operation. */
  async function bundled(name: string): Promise<string> {
    const contents = `import { ${name} } from ${JSON.stringify(file)};\nconsole.log(${name});`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  }

  it("bring no other operation's into an application", async () => {
    expect(await bundled("createToken")).not.toContain("check_");
    const listing = await bundled("listThings");
    expect(listing).toContain("function check_Thing(");
    expect(listing).not.toMatch(/check_ThingInput|check_Error|createThing/);
  });
});

const thing = { type: "object", properties: { id: { type: "integer" } }, required: ["id"] };
const to = (path: string) => ({ $ref: `#/components/schemas/${path}` });

describe("references", () => {
  it.each<[string, object, object, unknown, unknown]>([
    ["to a component", to("Thing"), { Thing: thing }, { id: 1 }, { id: "1" }],
    ["to a name that is not a word", to("A.b-c"), { "A.b-c": thing }, { id: 1 }, { id: "1" }],
    ["into a component", to("Thing/properties/id"), { Thing: thing }, 1, "1"],
    [
      "to itself",
      to("Tree"),
      { Tree: { type: "array", items: to("Tree") } },
      [[], [[]]],
      [[], [1]],
    ],
    [
      "to each other",
      to("One"),
      {
        One: { type: "object", properties: { other: to("Other") } },
        Other: { type: "array", items: to("One") },
      },
      { other: [{ other: [] }] },
      { other: [{ other: 1 }] },
    ],
    [
      "beside unevaluatedProperties",
      { allOf: [to("Thing")], unevaluatedProperties: false },
      { Thing: thing },
      { id: 1 },
      { id: 1, name: "a" },
    ],
    [
      "to a schema whose texts look like code",
      to("Thing"),
      { Thing: { enum: ['params:{},keyword:"a",schemaPath:"b",', "validate0"] } },
      'params:{},keyword:"a",schemaPath:"b",',
      "",
    ],
    [
      "to a format whose expression holds quotes",
      { type: "array", items: { anyOf: [to("Template"), to("Odd")] } },
      { Template: { format: "uri-template", pattern: "/" }, Odd: { const: "params:{}," } },
      ["/{id}", "params:{},"],
      ["a"],
    ],
  ])("%s are followed", async (_, schema, schemas, valid, invalid) => {
    const { checks } = await compiled(answering(schema, schemas));
    const check = checks.listThings?.responses[200];
    expect([check?.(valid), check?.(invalid)]).toEqual([true, false]);
    expect(check?.errors?.[0]?.message).toMatch(/^must/);
  });
});
