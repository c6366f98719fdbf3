import { describe, expect, it } from "vitest";
import { found, list, ok, parameter, thing } from "./found.ts";

describe("the list in an answer", () => {
  const item = thing("id", "name");
  const keysIn = (schema: object) => {
    const { operations } = found({ "/pets": { get: ok(schema) }, "/pets/{id}": { get: ok(item) } });
    const [success] = operations.find(({ role }) => role === "list")?.successes ?? [];
    return success?.contents[0]?.place?.keys;
  };
  const object = (properties: object) => ({ type: "object", properties });

  it.each<[string, object, string[] | undefined]>([
    ["itself", list(item), []],
    ["under data", object({ data: list(item), errors: list(thing("code")) }), ["data"]],
    [
      "under the collection's name",
      object({ items: list(thing("x")), pets: list(item) }),
      ["pets"],
    ],
    ["under the only name", object({ found: list(item), total: { type: "integer" } }), ["found"]],
    ["deeper", object({ _embedded: object({ pets: list(item) }) }), ["_embedded", "pets"]],
    [
      "not a property of one item",
      object({ id: { type: "string" }, toys: list(thing("x")) }),
      undefined,
    ],
    ["not a list of texts", object({ data: list({ type: "string" }) }), undefined],
    [
      "in two parts of a schema",
      { allOf: [object({ data: list({ type: "object" }) }), object({ data: list(item) })] },
      ["data"],
    ],
  ])("is %s", (_, schema, keys) => {
    expect(keysIn(schema)).toEqual(keys);
  });
});

describe("pages and filters of a list", () => {
  const item = {
    type: "object",
    properties: {
      id: { type: "string" },
      state: { type: "string" },
      tags: list({ type: "string" }),
      open: { type: "boolean" },
    },
  };
  const listOf = (...parameters: object[]) =>
    found({
      "/pets": { get: { ...ok(list(item)), parameters } },
      "/pets/{id}": { get: ok(item) },
    }).operations.find(({ role }) => role === "list");
  const whole = { type: "integer" };

  it.each<[string[], object | undefined]>([
    [["page", "per_page"], { style: "page", page: "page", size: "per_page" }],
    [["page[number]", "page[size]"], { style: "page", page: "page[number]", size: "page[size]" }],
    [["offset", "limit"], { style: "offset", offset: "offset", size: "limit" }],
    [["skip", "take"], { style: "offset", offset: "skip", size: "take" }],
    [["limit"], { style: "link", size: "limit" }],
    [["sort"], undefined],
  ])("by the names %j", (names, value) => {
    const operation = listOf(...names.map((name) => parameter(name, whole)));
    if (value) expect(operation?.pagination?.value).toMatchObject(value);
    else expect(operation?.pagination).toBeUndefined();
  });

  it("by a cursor, also one that is called an offset", () => {
    for (const name of ["cursor", "starting_after", "pageToken", "offset"]) {
      expect(listOf(parameter(name), parameter("limit", whole))?.pagination?.value).toMatchObject({
        style: "cursor",
        cursor: name,
      });
    }
  });

  it("counts pages from 0 where the document begins there, and knows sizes", () => {
    const page = parameter("page", { type: "integer", default: 0 });
    const size = parameter("size", { type: "integer", default: 7, maximum: 9 });
    expect(listOf(page, size)?.pagination?.value).toMatchObject({
      firstPage: 0,
      defaultSize: 7,
      maxSize: 9,
    });
  });

  it.each<[string, object, object]>([
    ["no size", {}, {}],
    ["an example alone", { example: 20 }, {}],
    ["a highest one alone", { maximum: 1000 }, { maxSize: 1000 }],
    ["a usual one", { default: 7 }, { defaultSize: 7 }],
  ])("have the size that the document states: %s", (_, schema, sizes) => {
    const operation = listOf(parameter("page", whole), parameter("limit", { ...whole, ...schema }));
    const { defaultSize, maxSize } = (operation?.pagination?.value ?? {}) as Record<string, number>;
    expect({ defaultSize, maxSize }).toEqual({
      defaultSize: undefined,
      maxSize: undefined,
      ...sizes,
    });
  });

  it("compares items with parameters that are called as their properties", () => {
    const operation = listOf(
      parameter("state"),
      parameter("filter[tags]"),
      parameter("open"),
      parameter("q"),
    );
    expect(operation?.filters.map(({ property }) => property)).toEqual(["state", "tags"]);
    expect(operation?.unused).toEqual(["open", "q"]);
  });
});
