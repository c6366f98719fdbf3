import { describe, expect, it } from "vitest";
import { found, json, list, ok, parameter, thing } from "./found.ts";

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

  it.each([
    ["fn-1", "label"],
    ["u-1", "uuid"],
    ["other", "uuid"],
  ])("is the one whose example the path shows: %s is the %s", (example, id) => {
    const shown = (text: string) => ({ type: "string", examples: [text] });
    const properties = { uuid: shown("u-1"), label: shown("fn-1") };
    const parameters = [{ ...parameter("shop_id", { type: "string" }, "path"), example }];
    const get = ok({ type: "object", properties });
    const { resources } = found({ "/shops/{shop_id}": { parameters, get } });
    expect(resources[0]?.id.property).toBe(id);
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

describe("the parent of a collection", () => {
  it.each([
    ["/shops/{shopId}/orders", "/shops/{shopId}"],
    ["/shops/{id}/orders", "/shops/{shopId}"],
    ["/shops/{shop}/orders", "/shops/{shopId}"],
    ["/shops/{code}/orders", undefined],
  ])("of %s is that of %s: a path may name an item by another member than its id", (path, item) => {
    const { resources } = found({
      "/shops": { get: ok(list(thing("id", "code"))) },
      "/shops/{shopId}": { get: ok(thing("id", "code")) },
      [path]: { get: ok(list(thing("id"))) },
    });
    const orders = resources.find((each) => each.path === path);
    expect(orders?.parent?.itemPath).toBe(item);
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
