import { describe, expect, it } from "vitest";
import { fixture } from "../support/fixture.ts";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const openOdd = () => openStateful(fixture("stateful/odd.yaml"));
const JSON_API = { "content-type": "application/vnd.api+json" };

/** A stateful mock of a document of these paths. */
function openPaths(paths: string, check = true) {
  const dialect = "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema";
  const text = openApi(paths, "3.1.0", dialect);
  return openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`, { mock: { check } });
}

describe("odd documents with --stateful", () => {
  it("keep items under a member, recursive ones, and members of any name", async () => {
    const { ask } = await openOdd();
    const data = { id: "zzz", kind: "a", children: [{ id: "q", kind: "b" }], constructor: "c" };
    const made = await ask("POST", "/v1/acme/nodes", { data }, JSON_API);
    const { id } = (made.body as { data: { id: string } }).data;
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`http://mock.test/v1/acme/nodes/${id}`);
    expect(Number(made.headers.get("x-rate"))).toBeGreaterThanOrEqual(5);
    expect(id).not.toBe("zzz");
    expect((await ask("GET", `/v1/acme/nodes/${id}`)).body).toMatchObject({
      data: { kind: "a", children: [{ id: "q" }], constructor: "c" },
    });
    const { body } = await ask("GET", "/v1/acme/nodes?filter%5Bkind%5D=a&page%5Bnumber%5D=1");
    expect(body).toMatchObject({
      data: [{ id }],
      meta: { page: { total: 1 } },
      links: { self: expect.stringMatching(/^http:/), next: null },
    });
  });

  it("keep apart what different values of a parameter without a collection hold", async () => {
    const { ask } = await openOdd();
    await ask("POST", "/v1/acme/nodes", { data: { id: "x", kind: "a" } }, JSON_API);
    expect((await ask("GET", "/v1/other/nodes")).body).toMatchObject({ data: [] });
  });

  it("acknowledge a removal with the id", async () => {
    const { ask } = await openOdd();
    const made = await ask("POST", "/v1/a/nodes", { data: { id: "x", kind: "a" } }, JSON_API);
    const { id } = (made.body as { data: { id: string } }).data;
    expect((await ask("DELETE", `/v1/a/nodes/${id}`)).body).toEqual({ id, deleted: true });
  });

  it("store any object under any key, where nothing describes it", async () => {
    const { ask } = await openOdd();
    const path = `/kv/${encodeURIComponent("a/b é?#%")}`;
    expect((await ask("GET", path)).status).toBe(404);
    expect((await ask("PUT", path, { x: [1, { y: null }] })).status).toBe(204);
    expect((await ask("GET", path)).body).toEqual({ x: [1, { y: null }] });
    expect((await ask("PUT", path, "5", { "content-type": "application/json" })).reason).toContain(
      "only an object is kept",
    );
    await ask("DELETE", path);
    expect((await ask("DELETE", path)).status).toBe(404);
  });

  it("keep the kinds of items apart, in JSON and XML", async () => {
    const { ask } = await openOdd();
    const dog = { type: "dog", breed: "lab" };
    expect((await ask("PUT", "/animals/new%201", dog)).body).toEqual({ ...dog, id: "new 1" });
    const taken = await ask("POST", "/animals", { id: "c1", type: "cat", lives: 1 });
    expect(taken.status).toBe(409);
    const xml = await ask("GET", "/animals/c1", undefined, { accept: "application/xml" });
    expect(xml.body).toContain("<lives>9</lives>");
    const body = "<Cat><type>cat</type><lives>3</lives></Cat>";
    await ask("PUT", "/animals/c1", body, { "content-type": "application/xml" });
    expect((await ask("GET", "/animals/c1")).body).toMatchObject({ lives: 3 });
    expect((await ask("GET", "/animals/c1", undefined, { accept: "text/csv" })).status).toBe(406);
  });

  it("answer HEAD and OPTIONS, and lists whose items have no id", async () => {
    const { ask } = await openOdd();
    expect((await ask("HEAD", "/animals/c1")).status).toBe(200);
    expect((await ask("HEAD", "/animals/none")).status).toBe(404);
    expect((await ask("OPTIONS", "/animals")).headers.get("allow")).toContain("POST");
    await ask("POST", "/logs", { message: "m", level: "warn" });
    expect((await ask("GET", "/logs")).body).toMatchObject([{ message: "m", level: "warn" }]);
  });

  it("take one schema for requests and answers", async () => {
    const { ask } = await openStateful(fixture("stateful/one-schema.yaml"));
    const sent = { name: "a", secret: "s", owner: { login: "l" } };
    const made = await ask("POST", "/things", sent);
    expect(made.body).toEqual({
      id: 1,
      name: "a",
      owner: { login: "l", joined: expect.any(String) },
    });
    expect((await ask("GET", "/things")).body).toEqual([made.body]);
  });

  it("answer as the document does where nothing shows or makes items", async () => {
    const item = `{type: object, required: [id], properties: {id: {type: string}}}`;
    const { ask } = await openPaths(
      `/users/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: ok, content: {application/json: {schema: ${item}}}}}}
/users/{id}/pets:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: ok, content: {application/json: {schema: {type: array, items: ${item}}, example: [{id: p}]}}}}}`,
    );
    expect((await ask("GET", "/users/any")).status).toBe(200);
    expect((await ask("GET", "/users/any/pets")).body).toEqual([{ id: "p" }]);
  });

  it("mark instead of removing where x-resource says so", async () => {
    const item = `{type: object, required: [id], properties: {id: {type: string}, deletedAt: {type: string, format: date-time}}}`;
    const content = `content: {application/json: {schema: ${item}}}`;
    const { ask } = await openPaths(
      `/notes:
  get:
    parameters: [{name: deletedAt, in: query, schema: {type: string}}]
    responses: {"200": {description: ok, content: {application/json: {schema: {type: array, items: ${item}}, example: [{id: a}, {id: b}]}}}}
/notes/{id}:
  x-resource: {softDelete: deletedAt}
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: ok, ${content}}}}
  delete: {responses: {"200": {description: ok, ${content}}}}`,
    );
    const gone = (await ask("DELETE", "/notes/a")).body as { deletedAt: string };
    expect(gone).toEqual({ id: "a", deletedAt: expect.stringMatching(/^\d{4}-/) });
    expect((await ask("GET", "/notes")).body).toEqual([{ id: "b" }]);
    expect((await ask("GET", "/notes/a")).body).toEqual(gone);
    expect((await ask("GET", `/notes?deletedAt=${gone.deletedAt}`)).body).toEqual([gone]);
  });

  it("create what a list sends, all or nothing", async () => {
    const item = `{type: object, required: [id], properties: {id: {type: string}}}`;
    const list = `content: {application/json: {schema: {type: array, items: ${item}}}}`;
    const { ask } = await openPaths(
      `/tags:
  get: {responses: {"200": {description: ok, ${list}}}}
  post:
    requestBody: {required: true, ${list}}
    responses: {"201": {description: ok, ${list}}, "409": {description: taken}}`,
    );
    expect((await ask("POST", "/tags", [{ id: "a" }, { id: "b" }])).body).toHaveLength(2);
    expect((await ask("POST", "/tags", [{ id: "c" }, { id: "a" }])).status).toBe(409);
    expect((await ask("POST", "/tags", [{ id: "d" }, { id: "d" }])).status).toBe(409);
    expect((await ask("GET", "/tags")).body).toEqual([{ id: "a" }, { id: "b" }]);
  });

  const ID = `parameters: [{name: id, in: path, required: true, schema: {type: string}}]`;
  const ITEM = "schema: {type: object, properties: {id: {type: string}, n: {type: string}}}";

  it("answer a change with a success without a body where the document lists errors alone", async () => {
    const body = `requestBody: {content: {application/json: {${ITEM}}}}`;
    const { ask, mock } = await openPaths(`/pets:
  post: {${body}, responses: {"405": {description: Invalid}}}
/pets/{id}:
  ${ID}
  get: {responses: {"200": {description: OK, content: {application/json: {${ITEM}}}}}}
  put: {${body}, responses: {"400": {description: Invalid}, "404": {description: None}}}
  delete: {responses: {"400": {description: Invalid}, "404": {description: None}}}`);
    const made = await ask("POST", "/pets", { n: "a" });
    expect([made.status, made.body]).toEqual([201, ""]);
    expect(made.reason).toBe("the document lists no success: this one has no body");
    const path = made.headers.get("location") as string;
    expect((await ask("GET", path)).body).toMatchObject({ n: "a" });
    expect((await ask("PUT", path, { n: "b" })).status).toBe(204);
    expect((await ask("GET", path)).body).toMatchObject({ n: "b" });
    expect((await ask("DELETE", path)).status).toBe(204);
    expect((await ask("DELETE", path)).status).toBe(404);
    const [post] = mock.resources()[0]?.resources[0]?.operations ?? [];
    expect(post?.notes).toContain("the document lists no success: it gets one without a body");
  });

  it("refuse in the document's media type, also where Prism cannot write an object in it", async () => {
    const problem = "schema: {type: object, required: [code], properties: {code: {type: integer}}}";
    const { ask } = await openPaths(`/logs:
  post: {requestBody: {content: {application/json: {${ITEM}}}}, responses: {"201": {description: OK}}}
/logs/{id}:
  ${ID}
  get:
    responses:
      "200": {description: OK, content: {application/json: {${ITEM}}}}
      "404": {description: None, content: {text/plain: {${problem}}}}`);
    const { status, headers, body } = await ask("GET", "/logs/none");
    expect([status, headers.get("content-type")]).toEqual([404, "text/plain"]);
    expect(body).toEqual({ code: expect.any(Number) });
  });

  it("say of a collection of which nothing is known that its answers are static", async () => {
    const item =
      "application/json: { schema: { type: object, properties: { a: { type: string } } } }";
    const parameters = "[{ name: id, in: path, required: true, schema: { type: string } }]";
    const { ask, mock } = await openPaths(`  /people/{id}:
    parameters: ${parameters}
    get: { responses: { "200": { description: OK, content: { ${item} } } } }`);
    expect((await ask("GET", "/people/7")).status).toBe(200);
    const [found] = mock.resources()[0]?.resources ?? [];
    expect(found?.operations).toMatchObject([
      { answeredBy: "document", notes: [expect.stringContaining("a static answer")] },
    ]);
  });

  it.each(["oneOf", "anyOf"])(
    "keep items that are alternatives of their own base: %s",
    async (key) => {
      const pet = (species: string, own: string) =>
        `{allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {species: {enum: [${species}]}, ${own}}}]}`;
      const content = "{application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
      const paths = `/pets:
  post: {requestBody: {content: ${content}}, responses: {"201": {description: made, content: ${content}}}}
/pets/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: it, content: ${content}}}}`;
      const schemas = `components: {schemas: {
  Pet: {type: object, required: [species], properties: {id: {type: string}, species: {type: string}},
    ${key}: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]},
  Cat: ${pet("cat", "lives: {type: integer}")}, Dog: ${pet("dog", "trained: {type: boolean}")}}}`;
      const text = openApi(paths, "3.1.0", schemas);
      const { ask } = await openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
      const made = await ask("POST", "/pets", { species: "dog", trained: true });
      expect([made.status, made.body]).toMatchObject([201, { species: "dog", trained: true }]);
      const { id } = made.body as { id: string };
      expect((await ask("GET", `/pets/${id}`)).body).toEqual(made.body);
    },
  );

  it("have members that are called as those that every object has", async () => {
    const schema =
      "{ type: object, properties: { constructor: { type: string }, n: { type: integer } } }";
    const content = `content: { application/json: { schema: ${schema} } }`;
    const { ask } = await openPaths(`/cars:
  post: { requestBody: { ${content} }, responses: { "201": { description: ok, ${content} } } }`);
    expect((await ask("POST", "/cars", { n: 1 })).status).toBe(201);
    expect((await ask("POST", "/cars", { n: 1, constructor: "c" })).status).toBe(201);
    expect((await ask("POST", "/cars", { n: 1, constructor: 1 })).status).toBe(422);
  });

  it("follow references by the names that schemas give themselves", async () => {
    const tree = {
      $id: "https://schemas.example/tree",
      $dynamicAnchor: "node",
      type: "object",
      required: ["name"],
      properties: {
        name: { $ref: "name" },
        children: { type: "array", items: { $dynamicRef: "#node" } },
      },
    };
    const schemas = {
      Tree: tree,
      Name: { $id: "https://schemas.example/name", $anchor: "name", type: "string", minLength: 2 },
    };
    const content = { "application/json": { schema: { $ref: "https://schemas.example/tree" } } };
    const document = {
      openapi: "3.1.0",
      info: { title: "Trees", version: "1" },
      paths: {
        "/trees": {
          post: {
            requestBody: { required: true, content },
            responses: { 201: { description: "Planted", content } },
          },
        },
      },
      components: { schemas },
    };
    const folder = folderOf({ "openapi.json": JSON.stringify(document) });
    const { ask } = await openStateful(`${folder}/openapi.json`, { mock: { check: true } });
    const children = [{ name: "twig", children: [] }];
    expect((await ask("POST", "/trees", { name: "oak", children })).status).toBe(201);
    expect((await ask("POST", "/trees", { name: "o" })).status).toBe(422);
    expect((await ask("POST", "/trees", { name: "oak", children: [{}] })).status).toBe(422);
  });
});
