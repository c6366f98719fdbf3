import { operationsOf } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { readWritten } from "../src/read/read-openapi.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ok = (schema: object) => ({
  200: { description: "OK", content: { "application/json": { schema } } },
});
const get = (path: string, more: object) => ({ [path]: { get: { responses: ok({}), ...more } } });
const first = (document: object) => operationsOf(document as never)[0]?.operation;
const text = { type: "string" };

/** What documents of the wild have, and what is meant: told as changed, it is changed as well. */
describe("what is read in another way than written is written so", () => {
  it.each<[string, object, object, string[]]>([
    [
      "a range of statuses in small letters",
      get("/a", { responses: { "2xx": { description: "OK" } } }),
      { responses: { "2XX": { description: "OK" } } },
      [],
    ],
    [
      "a parameter that the path does not have",
      get("/a", { parameters: [{ name: "b", in: "path", required: true, schema: text }] }),
      { parameters: [] },
      ["#/paths/~1a/get/parameters/0: the path has no {b}"],
    ],
    [
      "a type that JSON does not have",
      get("/a", { responses: ok({ type: "any" }) }),
      { responses: ok({}) },
      ['"any" is not a JSON type'],
    ],
    [
      "an empty enum",
      get("/a", { responses: ok({ type: "string", enum: [] }) }),
      { responses: ok(text) },
      ["an empty `enum` allows no value"],
    ],
    [
      "a list of items",
      get("/a", { responses: ok({ type: "array", items: [text, {}] }) }),
      { responses: ok({ type: "array", prefixItems: [text, {}] }) },
      ["read as `prefixItems`"],
    ],
    [
      "a reference into a path",
      {
        ...get("/a", {
          responses: ok({
            $ref: "#/paths/~1b/get/responses/200/content/application~1json/schema",
          }),
        }),
        ...get("/b", { responses: ok({ type: "object", title: "B" }) }),
      },
      { responses: ok({ type: "object", title: "B" }) },
      [],
    ],
  ])("%s", (_, paths, right, told) => {
    const { document, changed } = readWritten("things.yaml", documentWith(paths) as never);
    expect(first(document)).toMatchObject(right);
    expect(changed).toHaveLength(told.length);
    for (const [index, line] of told.entries()) expect(changed[index]).toContain(line);
  });
});

describe("a schema is found", () => {
  const schemas = (own: object) => ({ components: { schemas: own } });

  it("by a reference with percent signs, as Java's generators write it", () => {
    const paths = get("/a", { responses: ok(ref("Page%C2%ABThing%C2%BB")) });
    const own = { "Page«Thing»": { type: "object", title: "Page" } };
    const { document, told } = mended(documentWith(paths, schemas(own)));
    expect(first(document)).toMatchObject({ responses: ok(ref("PageThing")) });
    expect(document.components?.schemas?.PageThing).toMatchObject({ title: "Page" });
    expect(told.renamed).toContainEqual({ what: "schemas", from: "Page«Thing»", to: "PageThing" });
  });

  it("that lists those which extend it, and gets an example", () => {
    const own = {
      Pet: { type: "object", properties: { kind: text }, oneOf: [ref("Cat")] },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { lives: { type: "integer" } } }] },
    };
    const { document } = mended(
      documentWith(get("/a", { responses: ok(ref("Pet")) }), schemas(own)),
    );
    const media = { examples: { madeUp: { value: { kind: "string" } } } };
    expect(first(document)).toMatchObject({
      responses: { 200: { content: { "application/json": media } } },
    });
  });
});

describe("operations that nothing right can be made of", () => {
  const broken = {
    "/a": { get: { operationId: "listA", responses: answers("list") } },
    "/a#b": { get: { operationId: "listB", responses: answers("list") } },
    "/c": { get: { operationId: "listC", responses: ok(ref("Gone")) } },
  };

  it("are refused with file, place and remedy", () => {
    const read = () => readWritten("things.yaml", documentWith(broken) as never);
    expect(read).toThrow(/^things\.yaml#\/paths\/~1(a#b|c)\b.*\(and 1 more\)\nMend a copy/);
    expect(read).toThrow("--skip-unsupported");
  });

  it("are left out where that is wanted, and listed", () => {
    const { document, leftOut } = readWritten("things.yaml", documentWith(broken) as never, true);
    expect(operationsOf(document).map(({ path }) => path)).toEqual(["/a"]);
    expect(leftOut).toEqual([
      expect.stringMatching(/^`\/a#b`: a path has no fragment/),
      expect.stringMatching(/^`GET \/c`: .*leads nowhere.* \(#\/paths\/~1c\//),
    ]);
  });

  it("are refused by their place in the vendor's own version", () => {
    const swagger = {
      swagger: "2.0",
      info: { title: "Things", version: "1" },
      paths: get("/a", {
        responses: { 200: { description: "OK", schema: { $ref: "#/definitions/A" } } },
      }),
      definitions: { A: { type: "object", properties: { b: { $ref: "#/definitions/Gone" } } } },
    };
    expect(() => readWritten("things.yaml", swagger)).toThrow(
      "things.yaml#/definitions/A/properties/b/$ref: ",
    );
  });

  it.each([
    [
      "no operation",
      documentWith({ "/a": {} }),
      false,
      "has no operation: a client has nothing to call",
    ],
    ["none is left", documentWith({ "/a?b": broken["/a"] }), true, "has no operation is left"],
    [
      "methods of OpenAPI 3.2 alone",
      documentWith({ "/a": { query: broken["/a"].get } }, { openapi: "3.2.0" }),
      false,
      "has no operation: a client has nothing to call",
    ],
  ])("a document with %s is refused", (_, document, skips, why) => {
    expect(() => readWritten("things.yaml", document as never, skips)).toThrow(why);
  });

  it("methods of OpenAPI 3.2 are left out by their place, and told", () => {
    const paths = { "/a": { ...broken["/a"], query: broken["/a"].get } };
    const given = documentWith(paths, { openapi: "3.2.0" });
    const { document, changed } = readWritten("things.yaml", given as never);
    expect(operationsOf(document).map(({ method }) => method)).toEqual(["get"]);
    expect(changed).toEqual([expect.stringMatching(/^#\/paths\/~1a\/query: .*QUERY/)]);
  });
});
