import { describe, expect, it } from "vitest";
import { findResources } from "../../src/resources/find/find-resources.ts";
import { createSchemaReader } from "../../src/resources/schemas/reader.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ok = (schema: object, status = 200) => ({
  responses: { [status]: { description: "ok", ...json(schema) } },
});
const thing = (...names: string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});
const list = (schema: object) => ({ type: "array", items: schema });
const parameter = (name: string, schema: object = { type: "string" }, place = "query") => ({
  name,
  in: place,
  required: place === "path",
  schema,
});

/** What is found in a document of these paths; parameters of paths are texts. */
function found(paths: Record<string, Record<string, unknown>>) {
  for (const [path, item] of Object.entries(paths)) {
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    item.parameters ??= names.map((name) => parameter(name, { type: "string" }, "path"));
  }
  const info = { title: "t", version: "1" };
  return findResources(createSchemaReader({ openapi: "3.1.0", info, paths }));
}

/** The roles by operation, and `-` for a static answer. */
function roles(paths: Parameters<typeof found>[0]): Record<string, string> {
  const { operations, others } = found(paths);
  const place = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
  return Object.fromEntries([
    ...operations.map(({ placed, role }) => [place(placed), role]),
    ...others.map(({ placed }) => [place(placed), "-"]),
  ]);
}

describe("the id of an item", () => {
  it.each([
    ["/pets/{id}", ["id", "name"], "id"],
    ["/pets/{petId}", ["id", "name"], "id"],
    ["/pets/{petId}", ["petId", "id"], "petId"],
    ["/pets/{pet_id}", ["PetId", "name"], "PetId"],
    ["/pets/{pet-uuid}", ["uuid", "name"], "uuid"],
    ["/categories/{categoryId}", ["id"], "id"],
    ["/users/{username}", ["username", "email"], "username"],
    ["/articles/{slug}", ["title", "slug"], "slug"],
    ["/issues/{issue_number}", ["number", "title"], "number"],
    ["/pets/{id}", ["petId", "name"], "petId"],
    ["/pets/{pet}", ["name", "age"], "name"],
    ["/pets/{petId}", ["name", "age"], undefined],
    ["/pets/{id}", ["_id", "age"], "_id"],
  ])("for %s with %j is %s", (path, names, id) => {
    const [resource] = found({ [path]: { get: ok(thing(...names)) } }).resources;
    expect(resource?.id.property).toBe(id);
  });

  it("is a number where the parameter is one", () => {
    const item = {
      type: "object",
      properties: { name: { type: "string" }, id: { type: "integer" } },
    };
    const parameters = [parameter("pet", { type: "integer" }, "path")];
    const { resources } = found({ "/pets/{pet}": { parameters, get: ok(item) } });
    expect(resources[0]?.id.property).toBe("id");
  });

  it("is given by the mock unless a request may have it", () => {
    const item = thing("id", "name");
    const chosen = (body: object) =>
      found({
        "/pets": { post: { requestBody: json(body), ...ok(item, 201) } },
        "/pets/{id}": { get: ok(item) },
      }).resources[0]?.id.isChosen;
    expect([chosen(thing("name")), chosen(item)]).toEqual([false, true]);
  });
});

describe("what operations do", () => {
  it("is found from methods and paths", () => {
    const item = thing("id", "name");
    const write = { requestBody: json(item), ...ok(item) };
    expect(
      roles({
        "/pets": {
          get: ok(list(item)),
          post: write,
          delete: { responses: { 204: { description: "x" } } },
        },
        "/pets/{id}": { get: ok(item), put: write, patch: write, delete: ok(item), head: ok(item) },
        "/pets/{id}/feed": { post: ok(thing("fed")) },
        "/pets/search": { get: ok(list(item)), post: ok(list(item)) },
        "/login": { post: ok(thing("token")) },
        "/me/settings": { get: ok(thing("theme")), patch: write },
        "/status": { get: ok(thing("up")) },
        "/pets/{id}.json": { get: ok(item) },
      }),
    ).toEqual({
      "get /pets": "list",
      "post /pets": "create",
      "delete /pets": "clear",
      "get /pets/{id}": "read",
      "put /pets/{id}": "replace",
      "patch /pets/{id}": "merge",
      "delete /pets/{id}": "remove",
      "head /pets/{id}": "-",
      "post /pets/{id}/feed": "action",
      "get /pets/search": "-",
      "post /pets/search": "-",
      "post /login": "-",
      "get /me/settings": "read",
      "patch /me/settings": "merge",
      "get /status": "-",
      "get /pets/{id}.json": "-",
    });
  });

  it("takes POST for a change where nothing else changes an item", () => {
    const item = thing("id", "name");
    const get = ok(item);
    const post = { requestBody: json(item), ...ok(item) };
    expect(roles({ "/pets/{id}": { get, post } })).toMatchObject({ "post /pets/{id}": "merge" });
    expect(roles({ "/pets/{id}": { get, post, patch: post } })).toMatchObject({
      "post /pets/{id}": "action",
      "patch /pets/{id}": "merge",
    });
  });

  it("is no creation where neither the body nor the answer is an item", () => {
    const get = ok(list(thing("id", "name", "mail")));
    const post = { requestBody: json(thing("userIds")), responses: { 204: { description: "x" } } };
    expect(
      roles({ "/members": { get, post }, "/members/{id}": { get: ok(thing("id", "name")) } }),
    ).toMatchObject({
      "post /members": "-",
    });
  });
});

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

describe("x-resource", () => {
  const item = thing("id", "code", "state", "ownerCode");
  const paths = (said: object | false, itemSaid: object | false = said) => ({
    "/pet": { "x-resource": said, post: { requestBody: json(item), ...ok(item, 201) } },
    "/pets/{x}": { "x-resource": itemSaid, get: ok(item), delete: ok(item) },
  });

  it("joins paths, and names the collection, its id and what a filter means", () => {
    const { resources, operations } = found({
      "/animals": {
        "x-resource": { collection: "pets", id: "code", filters: { is: "state", id: false } },
        get: { ...ok(list(item)), parameters: [parameter("is"), parameter("id")] },
      },
      "/pet/{x}": { "x-resource": { collection: "pets" }, get: ok(item) },
    });
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      name: "pets",
      id: { property: "code" },
      why: "x-resource",
    });
    expect(operations.find(({ role }) => role === "list")).toMatchObject({
      filters: [{ parameter: "is", property: "state" }],
      unused: ["id"],
    });
  });

  it("leaves a path to the document where it is false", () => {
    expect(roles(paths(false))).toEqual({
      "post /pet": "-",
      "get /pets/{x}": "-",
      "delete /pets/{x}": "-",
    });
  });

  it("names the parents, or says that there are none", () => {
    const inner = (said?: object) =>
      found({
        "/owners/{id}": { get: ok(thing("id", "name")) },
        "/owners/{id}/pets": { ...(said && { "x-resource": said }), get: ok(list(item)) },
      }).resources.find(({ path }) => path.endsWith("/pets"));
    expect(inner()?.parent?.name).toBe("owners");
    expect(inner({ parent: false })?.parent).toBeUndefined();
  });
});

it("names are the last segments of paths, and whole paths where two are the same", () => {
  const item = thing("id");
  const { resources } = found({
    "/a/{id}": { get: ok(item) },
    "/b/{id}": { get: ok(item) },
    "/a/{id}/mode": { get: ok(list(item)) },
    "/b/{id}/a": { get: ok(list(item)) },
  });
  expect(resources.map(({ name }) => name)).toEqual(["a", "b", "a.mode", "b.a"]);
});
