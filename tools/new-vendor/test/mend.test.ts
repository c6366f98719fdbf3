import {
  examplesOf,
  isNode,
  type Node,
  operationsOf,
  responsesOf,
  visit,
} from "@carespec/document";
import { describe, expect, it, test } from "vitest";
import { createValidator } from "../src/mend/validator.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

const thing = { $ref: "#/components/schemas/Thing" };
const json = (media: object) => ({
  "200": { description: "OK", content: { "application/json": media } },
});
const get = (responses: object, more: object = {}) => ({
  "/things": { get: { responses, ...more } },
});
const first = (written: object) => {
  const draft = mended(written);
  const [placed] = operationsOf(draft.document);
  if (!placed) throw new Error("no operation");
  return { ...draft, ...placed, content: contentOf(draft.document, placed.operation) };
};
const contentOf = (document: never | object, operation: never | object) =>
  responsesOf(document as never, operation as never)[0]?.response.content ?? {};

test("nothing is documented: what the vendor prints is partial, what is added is inferred, with a note", () => {
  const evidence: Node[] = [];
  const written = documentWith(get(answers("list"), { "x-evidence": known("documented") }));
  visit(mended(written).document, (node) => {
    if (isNode(node["x-evidence"])) evidence.push(node["x-evidence"]);
  });
  expect(new Set(evidence.map(({ status }) => status))).toEqual(new Set(["partial", "inferred"]));
  for (const each of evidence) {
    expect(each).toMatchObject({ source: expect.stringMatching(/^https:/), checked: "2026-01-02" });
    if (each.status === "inferred") expect(each.note).toMatch(/\w/);
  }
});

const known = (status: string) => ({ status, source: "https://a.example", checked: "2026-01-02" });

describe("an example", () => {
  it("of the vendor's gets a name, and is kept as it is", () => {
    const { document, content } = first(
      documentWith(get(json({ schema: thing, example: { id: "7" } }))),
    );
    expect(examplesOf(document, content["application/json"] ?? {})).toEqual([
      ["printed", { id: "7" }],
    ]);
  });

  it("that breaks its schema is left out and told, and one that fits is made and marked", () => {
    const { content, told } = first(documentWith(get(json({ schema: thing, example: { id: 7 } }))));
    const examples = content["application/json"]?.examples as Record<string, Node>;
    expect(Object.keys(examples)).toEqual(["madeUp"]);
    expect(examples.madeUp?.["x-evidence"]).toMatchObject({ status: "inferred" });
    expect(told.left.get("Correct")?.join()).toContain("breaks its schema");
  });

  it.each([
    { type: "string", pattern: "^[A-Z]{3}-\\d{4}$" },
    { type: "array", minItems: 3, uniqueItems: true, items: { type: "integer" } },
    { type: "object", required: ["a"], properties: { a: { type: "number", exclusiveMinimum: 5 } } },
    { oneOf: [{ type: "string", format: "uuid" }, { type: "null" }] },
    { type: ["string", "null"], enum: ["a", null] },
    { allOf: [{ type: "object", required: ["x"], properties: { x: { const: 4 } } }, thing] },
    {
      type: "object",
      required: ["id", "kind", "flags"],
      properties: {
        id: { oneOf: [{ type: "null" }, { type: "string", pattern: "^[1-9]\\d*$" }] },
        kind: {
          type: "integer",
          oneOf: [
            { title: "One", const: 1 },
            { title: "Two", const: 2 },
          ],
        },
        flags: { type: "array", minItems: 1, items: { type: "string", pattern: "^F\\d$" } },
      },
    },
    {
      type: "object",
      required: ["data"],
      properties: { data: { type: "string", format: "byte" } },
    },
    {
      type: "object",
      required: ["title"],
      properties: { title: { type: "string", format: "byte" } },
    },
  ])("is made of %j, and fits", (schema) => {
    const { document, content } = first(documentWith(get(json({ schema }))));
    const [[, value] = []] = examplesOf(document, content["application/json"] ?? {});
    expect(createValidator(document)(schema, value, "response")).toEqual([]);
  });

  it.each([
    ["may hold", [], 8],
    ["require", ["next"], 40],
  ])("of 40 schemas that %s the next one goes no deeper than it must", (_, required, depth) => {
    const schemas = Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => {
        const next = number < 39 && { next: { $ref: `#/components/schemas/S${number + 1}` } };
        const properties = { name: { type: "string" }, ...next };
        return [`S${number}`, { type: "object", required: next ? required : [], properties }];
      }),
    );
    const written = documentWith(get(json({ schema: { $ref: "#/components/schemas/S0" } })));
    const { document, content } = first({ ...written, components: { schemas } });
    const [[, value] = []] = examplesOf(document, content["application/json"] ?? {});
    const depthOf = (each: unknown): number => {
      const { next } = each as { next?: unknown };
      return next === undefined ? 1 : 1 + depthOf(next);
    };
    expect(depthOf(value)).toBe(depth);
  });

  it("has another name under each status of an operation", () => {
    const bodies = { ...json({ schema: thing }), "201": json({ schema: thing })["200"] };
    const { operation } = first(documentWith(get(bodies)));
    const names = Object.values(operation.responses ?? {}).flatMap((response) => {
      const { content = {} } = response as { content?: Record<string, Node> };
      return Object.values(content).flatMap((media) => Object.keys((media.examples as Node) ?? {}));
    });
    expect(new Set(names).size).toBe(names.length);
  });
});

test("a path parameter has the id that the answer shows", () => {
  const parameter = { name: "thingId", in: "path", required: true, schema: { type: "string" } };
  const paths = {
    "/things/{thingId}": {
      parameters: [parameter],
      get: { responses: json({ schema: thing, example: { id: "t-9" } }) },
    },
  };
  expect(first(documentWith(paths)).parameters[0]?.example).toBe("t-9");
});

test("an answer around a thing is not taken for its id", () => {
  const parameter = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const schema = { type: "object", properties: { thing } };
  const paths = {
    "/things/{id}": {
      parameters: [parameter],
      get: { responses: json({ schema, example: { thing: { id: "t-9" } } }) },
    },
  };
  expect(first(documentWith(paths)).parameters[0]?.example).toBe("t-9");
});

describe("errors", () => {
  const secured = {
    security: [{ key: [] }],
    components: {
      ...documentWith({}).components,
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    },
  };

  it("that follow from the operation's shape are added by reference, in order", () => {
    const paths = {
      "/things/{id}": {
        put: {
          requestBody: { content: { "application/json": { schema: thing } } },
          responses: answers("one"),
        },
      },
    };
    const { operation, document } = first(documentWith(paths, secured));
    expect(Object.keys(operation.responses ?? {})).toEqual(["200", "400", "401", "404"]);
    expect(operation.responses?.["404"]).toEqual({ $ref: "#/components/responses/NotFound" });
    expect(document.components?.responses?.NotFound).toMatchObject({
      "x-evidence": { status: "inferred" },
    });
  });

  it("that are alike are one component, and those that are added have the vendor's own body", () => {
    const problem = { description: "No", content: { "application/json": { schema: thing } } };
    const paths = {
      "/a": { get: { responses: { ...answers("one"), "403": problem } } },
      "/b/{id}": { get: { responses: { ...answers("one"), "403": problem } } },
    };
    const { document } = first(documentWith(paths));
    expect(Object.keys(document.components?.responses ?? {})).toEqual(["Forbidden", "NotFound"]);
    expect(document.components?.responses?.NotFound).toMatchObject({
      content: { "application/json": { schema: thing } },
    });
  });
});

describe("pages", () => {
  const query = (...names: [string, object][]) => ({
    parameters: names.map(([name, schema]) => ({ name, in: "query", schema })),
  });
  const whole = { type: "integer" };

  it.each([
    [
      query(["page", { ...whole, default: 1 }], ["limit", { ...whole, default: 10, maximum: 50 }]),
      {
        style: "page",
        page: "page",
        firstPage: 1,
        size: "limit",
        defaultSize: 10,
        maxSize: 50,
        id: "/id",
      },
    ],
    [
      query(["offset", whole], ["limit", { ...whole, default: 10 }]),
      { style: "offset", offset: "offset", size: "limit", defaultSize: 10, id: "/id" },
    ],
  ])("are found: %j", (parameters, pagination) => {
    expect(first(documentWith(get(answers("list"), parameters))).operation["x-pagination"]).toEqual(
      pagination,
    );
  });

  it("by a cursor are found where the answer hands it out", () => {
    const schema = {
      type: "object",
      properties: { data: { type: "array", items: thing }, next_cursor: { type: "string" } },
    };
    const written = documentWith(get(json({ schema }), query(["cursor", { type: "string" }])));
    expect(first(written).operation["x-pagination"]).toEqual({
      style: "cursor",
      cursor: "cursor",
      next: "/next_cursor",
      items: "/data",
      id: "/id",
    });
  });

  it("are not claimed where no list is answered or no size can be asked for", () => {
    expect(
      first(documentWith(get(answers("one"), query(["page", whole], ["limit", whole])))).operation,
    ).not.toHaveProperty("x-pagination");
    expect(
      first(documentWith(get(answers("list"), query(["offset", whole])))).operation,
    ).not.toHaveProperty("x-pagination");
  });
});

test("components get names in PascalCase, and all that refers to them follows", () => {
  const schemas = {
    "pet.dog": { type: "object", properties: { kind: { const: "dog" } } },
    pet_dog: { type: "object", properties: { owner: { $ref: "#/components/schemas/pet.dog" } } },
    any: {
      oneOf: [{ $ref: "#/components/schemas/pet.dog" }],
      discriminator: { propertyName: "kind", mapping: { dog: "pet.dog" } },
    },
  };
  const paths = {
    ...get(json({ schema: { $ref: "#/components/schemas/any" } })),
    "/dogs": { get: { responses: json({ schema: { $ref: "#/components/schemas/pet_dog" } }) } },
  };
  const { document } = first({ ...documentWith(paths), components: { schemas } });
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(["PetDog", "PetDog2", "Any"]);
  expect(document.components?.schemas?.Any).toMatchObject({
    oneOf: [{ $ref: "#/components/schemas/PetDog" }],
    discriminator: { mapping: { dog: "#/components/schemas/PetDog" } },
  });
});

test("components get names in letters that OpenAPI allows", () => {
  const names = {
    Größe: "Grosse",
    "ärø-fähre": "AroFahre",
    Łódź: "Lodz",
    Пользователь: "Polzovatel",
    "новый-объект": "NovyyObekt",
    Χρήστης: "Christis",
    東京: "DongJing",
    大阪: "DaBan",
    お問い合わせ: "OWeniHewase",
    "مستخدم جديد": "MstkhdmJdyd",
    사용자: "SaYongJa",
    "🚀Launch": "RocketLaunch",
    "🚀": "Rocket",
    Thing: "Thing",
    THING: "THING2",
    ["Long".repeat(99)]: "Long".repeat(30),
    "!!": "Part",
    "??": "Part2",
  };
  const members = Object.keys(names).map((name) => [
    name,
    { $ref: `#/components/schemas/${name}` },
  ]);
  const schemas = Object.fromEntries(
    Object.keys(names).map((name) => [name, { type: "object", title: name }]),
  );
  const schema = { type: "object", properties: Object.fromEntries(members) };
  const { document } = first({
    ...documentWith(get(json({ schema })), { security: [{ schlüssel: [] }] }),
    components: {
      schemas,
      securitySchemes: { schlüssel: { type: "apiKey", in: "header", name: "X-Api-Key" } },
    },
  });
  const found = Object.entries(document.components?.schemas ?? {}).map(([name, each]) => [
    (each as Node).title,
    name,
  ]);
  expect(Object.fromEntries(found)).toEqual(names);
  expect(Object.keys(document.components?.securitySchemes ?? {})).toEqual(["Schlussel"]);
  expect(document.security ?? operationsOf(document)[0]?.operation.security).toEqual([
    { Schlussel: [] },
  ]);
});

test("values of discriminators that lead to no schema are left out, and told", () => {
  const schemas = {
    Dog: { type: "object", properties: { kind: { const: "dog" } } },
    Any: {
      oneOf: [{ $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { dog: "Dog", cat: "Cat", "": "#/x" } },
    },
  };
  const paths = get(json({ schema: { $ref: "#/components/schemas/Any" } }));
  const { document, told } = first({ ...documentWith(paths), components: { schemas } });
  expect(document.components?.schemas?.Any).toMatchObject({
    discriminator: { mapping: { dog: "#/components/schemas/Dog" } },
  });
  expect(JSON.stringify(document)).not.toContain("schemas/Cat");
  expect(told.left.get("Correct")?.join()).toContain("`cat` leads to no schema");
});

test("extensions of others and media types beside JSON are left out, and told", () => {
  const responses = answers("one");
  Object.assign(responses["200"].content, { "application/xml": { schema: thing } });
  const { operation, content, told } = first(documentWith(get(responses, { "x-internal": true })));
  expect(operation).not.toHaveProperty("x-internal");
  expect(Object.keys(content)).toEqual(["application/json"]);
  expect([...told.mended.keys()]).toEqual(
    expect.arrayContaining(["extensions of others left out", "media types left out beside JSON"]),
  );
});
