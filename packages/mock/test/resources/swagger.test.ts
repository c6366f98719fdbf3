import { describe, expect, it, onTestFinished } from "vitest";
import { createMock, UserError } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { runInProcess, serveInProcess } from "../support/in-process.ts";
import { folderOf, linesOf, mockOf } from "../support/spec-document.ts";
import { askOf, openStateful } from "../support/stateful.ts";
import { serve as answerWith } from "../support/upstream.ts";

const ZOO = fixture("stateful/zoo-2.0.yaml");
const openZoo = () => openStateful(ZOO);
const FORM = { "content-type": "application/x-www-form-urlencoded" };

type Item = Record<string, unknown>;

describe("a document of Swagger 2.0 with --stateful and --check", () => {
  it("is served without findings", async () => {
    const { mock } = await openZoo();
    expect((await mock.loadReport()).findings).toEqual([]);
  });

  it("starts with the items of its examples, and takes bodies by shared parameters", async () => {
    const { ask } = await openZoo();
    expect((await ask("GET", "/cages")).body).toEqual([{ id: 4, name: "East", keeper: null }]);
    const made = await ask("POST", "/cages", { name: "West", size: 2.5, keeper: null });
    expect([made.status, made.body]).toEqual([
      201,
      { id: 5, name: "West", size: 2.5, keeper: null },
    ]);
    expect((await ask("GET", "/cages/5")).body).toEqual(made.body);
    expect((await ask("PUT", "/cages/5", { name: "North" })).body).toEqual({
      id: 5,
      name: "North",
    });
    expect((await ask("GET", "/cages")).body).toHaveLength(2);
    expect((await ask("DELETE", "/cages/5")).status).toBe(204);
    expect((await ask("GET", "/cages/5")).status).toBe(404);
  });

  it("answers unknown ids with the document's 404", async () => {
    const { ask } = await openZoo();
    for (const path of ["/cages/9", "/cages/4/animals/no", "/notes/no", "/photos/no"]) {
      const { status, body } = await ask("GET", path);
      expect([path, status, body]).toEqual([path, 404, { code: 404, message: "no such thing" }]);
    }
  });

  it("gives pages by its parameters", async () => {
    const { ask } = await openZoo();
    for (const name of ["a", "b", "c"]) await ask("POST", "/cages", { name });
    const { body } = await ask("GET", "/cages?limit=2&offset=1");
    expect((body as Item[]).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("keeps items below others, with members of their kind, and reads lists of queries", async () => {
    const { ask } = await openZoo();
    const cat = await ask("POST", "/cages/4/animals", { kind: "Cat", lives: 9 });
    const dog = await ask("POST", "/cages/4/animals", { kind: "Dog" });
    const { id } = cat.body as Item;
    expect(cat.body).toEqual({ id: expect.any(String), kind: "Cat", lives: 9 });
    expect((await ask("GET", `/cages/4/animals/${id}`)).body).toEqual(cat.body);
    expect((await ask("GET", "/cages/4/animals")).body).toEqual([cat.body, dog.body]);
    expect((await ask("GET", "/cages/4/animals?kind=Cat%7CBird")).status).toBe(200);
  });

  it("takes forms, whose lists are in their formats", async () => {
    const { ask } = await openZoo();
    const made = await ask("POST", "/notes", "text=hi&tags=a&tags=b&days=1,2", FORM);
    const note = { id: expect.any(String), text: "hi", tags: ["a", "b"], days: [1, 2] };
    expect(made.body).toEqual(note);
    expect((await ask("GET", "/notes")).body).toEqual([note]);
    expect((await ask("POST", "/notes", "tags=a", FORM)).status).toBe(422);
  });

  it("takes files in forms, answers with files, and keeps x-resource", async () => {
    const { ask, mock } = await openZoo();
    const body = new FormData();
    body.set("file", new Blob(["bytes"]), "a.png");
    body.set("title", "Tea");
    const made = await mock.fetch("http://mock.test/photos", { method: "POST", body });
    const photo = (await made.json()) as Item;
    expect(photo).toMatchObject({ id: expect.any(String), title: "Tea" });
    expect((await ask("DELETE", `/photos/${photo.id}`)).body).toEqual({
      ...photo,
      removed: expect.stringMatching(/^\d{4}-/),
    });
    expect((await ask("GET", "/photos")).body).toEqual([]);
    const plan = await mock.fetch("http://mock.test/cages/4/plan");
    expect([plan.status, plan.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(Buffer.from(await plan.arrayBuffer()).toString("latin1")).toMatch(/^.PNG/);
  });

  it("names places of the given document in reasons", async () => {
    const { mock } = await openZoo();
    const place = async (path: string, body: unknown) => {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      const response = await mock.fetch(`http://mock.test${path}`, init);
      return response.headers.get("x-mock-reason")?.replace(/.*(#[^;]*).*/, "$1");
    };
    expect(await place("/cages/4/animals", {})).toBe(
      "#/paths/~1cages~1{cageId}~1animals/post/parameters/0",
    );
    expect(await place("/cages", {})).toBe("#/paths/~1cages/post/parameters/0");
  });

  it("names places of the given document where a real server breaks it", async () => {
    const { url } = await answerWith((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end('{"id":1,"name":2,"more":3}');
    });
    const told: string[] = [];
    const mock = await createMock({
      spec: { file: ZOO, stateful: true },
      upstreams: [url],
      forward: ["all"],
      onBreach: (line) => told.push(line),
    });
    onTestFinished(() => mock.close());
    await mock.fetch("http://mock.test/cages/1");
    expect(told).toEqual([
      expect.stringContaining("#/definitions/NewCage/properties/name/type"),
      expect.stringContaining("#/paths/~1cages~1{cageId}/get/responses/200/schema"),
    ]);
  });

  it("is explained, and served by the command line", async () => {
    const explained = await runInProcess(["--spec", ZOO, "--stateful", "--check", "--explain"]);
    expect(explained).toMatchObject({ code: 0, stderr: "" });
    expect(explained.stdout).toContain("/cages/{cageId}/animals");
    const { url } = await serveInProcess(["--spec", ZOO, "--stateful", "--check"]);
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ name: "West" });
    await fetch(`${url}/cages`, { method: "POST", headers, body });
    expect(await (await fetch(`${url}/cages/5`)).json()).toEqual({ id: 5, name: "West" });
  });

  it("takes a plugin", async () => {
    const operations = { save: () => ({ status: 201, body: { id: 1, name: "Mine" } }) };
    const document = {
      swagger: "2.0",
      info: { title: "t", version: "1" },
      produces: ["application/json"],
    };
    const post = { operationId: "save", responses: { 201: { description: "", schema: {} } } };
    const text = JSON.stringify({ ...document, paths: { "/a": { post } } });
    const mock = await mockOf(text, { plugin: { create: () => ({ operations }) } });
    expect((await askOf(mock)("POST", "/a")).body).toEqual({ id: 1, name: "Mine" });
  });
});

/** A document with one list and its items, below these members. */
function swagger(more: object, list: object = {}): string {
  const items = { type: "object", properties: { id: { type: "integer" }, n: { type: "string" } } };
  const responses = { 200: { description: "All", schema: { type: "array", items } } };
  return JSON.stringify({
    ...{ swagger: "2.0", info: { title: "t", version: "1" }, produces: ["application/json"] },
    paths: { "/a": { get: { responses, ...list } } },
    ...more,
  });
}

describe("the load report of Swagger 2.0 with state", () => {
  it.each<[string, string, string[]]>([
    [
      "lists that OpenAPI 3 cannot describe",
      swagger(
        {},
        {
          parameters: [
            { name: "b", in: "body", schema: {} },
            {
              name: "t",
              in: "query",
              type: "array",
              items: { type: "string" },
              collectionFormat: "tsv",
            },
          ],
        },
      ),
      [
        "openapi.yaml#/paths/~1a/get/parameters/1/collectionFormat: not understood: lists with tabs",
      ],
    ],
    [
      "members beside a reference",
      swagger({
        definitions: { A: { $ref: "#/definitions/B", minimum: 1 }, B: { type: "integer" } },
      }),
      [
        "openapi.yaml#/definitions/A: not understood: before OpenAPI 3.1, `minimum` beside a `$ref`",
      ],
    ],
    [
      "schemas that cannot be checked",
      swagger({ definitions: { A: { type: "object", properties: { b: { pattern: "(" } } } } }),
      ["openapi.yaml#/definitions/A/properties/b/pattern: not checked: pattern is left out"],
    ],
    [
      "examples that break their schemas",
      swagger(
        {},
        {
          responses: {
            200: {
              description: "",
              schema: { type: "array" },
              examples: { "application/json": {} },
            },
          },
        },
      ),
      ["openapi.yaml#/paths/~1a/get/responses/200: wrong: the example breaks its schema"],
    ],
    [
      "paths without responses",
      swagger({ paths: { "/a": { get: {} } } }),
      ["openapi.yaml#/paths/~1a/get: not served: it has no responses"],
    ],
    ["nothing, where all is well", swagger({}), []],
    ["nothing, where the version is a number", swagger({ swagger: 2.0 }), []],
  ])("has %s", async (_, text, lines) => {
    const found = await linesOf(await mockOf(text, { stateful: true }));
    expect(found).toEqual(lines.map((line) => expect.stringContaining(line)));
  });
});

describe("state for a document of another kind", () => {
  const OLD = JSON.stringify({ swagger: "1.2", info: {}, apis: [], paths: { "/a": { get: {} } } });
  const file = (text: string) => `${folderOf({ "old.json": text })}/old.json`;

  it.each([
    ["a Postman collection", fixture("pets-postman.json")],
    ["Swagger before 2.0", OLD],
  ])("is refused: %s", async (_, written) => {
    const given = written.startsWith("{") ? file(written) : written;
    const refused = createMock({ spec: { file: given, stateful: true } });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(
      `${given} is neither OpenAPI 3 nor Swagger 2.0, which state needs: convert it, or leave --stateful out`,
    );
    await expect(
      createMock({ spec: { file: given, plugin: { create: () => ({}) } } }),
    ).rejects.toThrow("which a plugin needs: convert it, or leave the plugin out");
  });

  it("is refused for Swagger 2.0 in several files, which are served without state", async () => {
    const root = swagger({}, { responses: { 200: { $ref: "parts.json#/list" } } });
    const folder = folderOf({ "root.json": root, "parts.json": '{"list":{"description":"All"}}' });
    const spec = { file: `${folder}/root.json` };
    const refusal =
      /root\.json is Swagger 2\.0 in several files.*: run `npx @redocly\/cli bundle .*root\.json -o /;
    await expect(createMock({ spec: { ...spec, stateful: true } })).rejects.toThrow(refusal);
    await expect(createMock({ spec, check: true })).rejects.toThrow(refusal);
    await expect(createMock({ spec })).resolves.toBeDefined();
  });

  it("names the reference of Swagger 2.0 that leads nowhere as the document has it", async () => {
    const schema = { $ref: "#/definitions/Missing" };
    const post = { parameters: [{ name: "b", in: "body", schema }], responses: {} };
    const refused = mockOf(swagger({ paths: { "/a": { post } }, definitions: {} }), {
      stateful: true,
    });
    await expect(refused).rejects.toThrow(
      '"#/paths/~1a/post/parameters/0/schema", token "Missing" in "#/definitions/Missing"',
    );
  });

  it("takes a reference of Swagger 2.0 to its own file", async () => {
    const schema = { $ref: "root.json#/definitions/A" };
    const get = { responses: { 200: { description: "", schema } } };
    const definitions = {
      A: { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
    };
    const text = swagger({ paths: { "/a": { get } }, definitions });
    const { ask } = await openStateful(`${folderOf({ "root.json": text })}/root.json`);
    expect((await ask("GET", "/a")).body).toEqual({ a: expect.any(Number) });
  });
});
