import { describe, expect, it } from "vitest";
import { linesOf, mockOf, OK, openApi } from "../support/spec-document.ts";

const example = (value: string) =>
  `{responses: {"200": {description: ok, content: {application/json: {example: ${value}}}}}}`;

describe("is served, beyond what Prism finds:", () => {
  it("a parameter whose name has a dot", async () => {
    const own = `{parameters: [{name: car.id, in: path, required: true, schema: {type: integer}}], get: ${OK}}`;
    const mock = await mockOf(openApi(`/car/{car.id}: ${own}\n/car/{car.id}/{a+b}: ${own}`));
    expect(await linesOf(mock)).toHaveLength(1); // {a+b} cannot be checked
    expect((await mock.fetch("http://mock.test/car/5")).status).toBe(200);
    expect((await mock.fetch("http://mock.test/car/x")).status).toBe(422);
    expect((await mock.fetch("http://mock.test/car/5/6")).status).toBe(200);
  });

  it("a path with a query, beside the path alone", async () => {
    const paths = `/m: {get: ${example("plain")}}\n/m?beta=true: {get: ${example("beta")}}\n/n?a=1: {get: ${OK}}`;
    const mock = await mockOf(openApi(paths));
    expect(await linesOf(mock)).toEqual([]);
    const ask = async (path: string) => {
      const response = await mock.fetch(`http://mock.test${path}`);
      return [response.status, response.ok ? await response.json() : undefined];
    };
    expect(await ask("/m")).toEqual([200, "plain"]);
    expect(await ask("/m?beta=true&x=1")).toEqual([200, "beta"]);
    expect(await ask("/m?beta=false")).toEqual([200, "plain"]);
    expect(await ask("/n?a=1")).toEqual([200, { n: 1 }]);
    expect(await ask("/n")).toEqual([404, undefined]);
    expect(await ask("/m")).toEqual([200, "plain"]);
  });

  it("YAML merge keys", async () => {
    const anchor = "x-ok: &ok {description: ok, content: {application/json: {example: {n: 1}}}}";
    const paths = `/b: {get: {responses: {"200": {<<: *ok, description: merged}}}}\n/c: {get: {responses: {"200": {<<: [{description: a}, *ok]}}}}`;
    const mock = await mockOf(openApi(paths, "3.1.0", anchor));
    for (const path of ["/b", "/c"]) {
      expect(await (await mock.fetch(`http://mock.test${path}`)).json()).toEqual({ n: 1 });
    }
  });

  it("the methods of OpenAPI 3.2", async () => {
    const body =
      "{required: true, content: {application/json: {schema: {type: object, required: [q]}}}}";
    const paths = `/s:\n  query: {requestBody: ${body}, responses: {"204": {description: no}}}\n  additionalOperations: {COPY: ${OK}}`;
    const mock = await mockOf(openApi(paths, "3.2.0"));
    expect(await linesOf(mock)).toEqual([]);
    const headers = { "content-type": "application/json" };
    const ask = (method: string, sent?: string) =>
      mock.fetch("http://mock.test/s", { method, ...(sent && { body: sent, headers }) });
    expect((await ask("QUERY", '{"q":1}')).status).toBe(204);
    expect((await ask("QUERY", "{}")).status).toBe(422);
    expect(await (await ask("COPY")).json()).toEqual({ n: 1 });
    expect((await ask("MOVE")).status).toBe(405);
  });

  it("an item of a stream of OpenAPI 3.2, and its examples as data and as text", async () => {
    const item = "{type: object, required: [n], properties: {n: {type: integer}}}";
    const paths = [
      `/lines: {get: {responses: {"200": {description: s, content: {application/jsonl: {itemSchema: ${item}}}}}}}`,
      `/events: {get: {responses: {"200": {description: s, content: {text/event-stream: {itemSchema: {properties: {event: {type: string}, data: {type: string}}}}}}}}}`,
      `/text: {get: {responses: {"200": {description: s, content: {text/event-stream: {itemSchema: {}, examples: {a: {serializedValue: "data: 1\\n\\n"}}}}}}}}`,
      `/data: {get: {responses: {"200": {description: s, content: {application/json: {examples: {a: {dataValue: {n: 2}}}}}}}}}`,
    ];
    const mock = await mockOf(openApi(paths.join("\n"), "3.2.0"));
    const ask = async (path: string) => (await mock.fetch(`http://mock.test${path}`)).text();
    expect(await ask("/lines")).toBe('{"n":0}\n');
    expect(await ask("/events")).toBe("event: string\ndata: string\n\n");
    expect(await ask("/text")).toBe("data: 1\n\n");
    expect(await ask("/data")).toBe('{"n":2}');
  });

  it("an operation of Swagger 2 that produces json", async () => {
    const text = `swagger: "2.0"\ninfo: {title: t, version: "1"}\nproduces: [json]\npaths: {/a: {get: {responses: {"200": {description: ok, examples: {application/json: {n: 1}}}}}}}\n`;
    const mock = await mockOf(text);
    expect(await (await mock.fetch("http://mock.test/a")).json()).toEqual({ n: 1 });
  });
});

describe("is answered, where a part of the document is at fault:", () => {
  it("an operation without responses, with 501 and its pointer", async () => {
    const mock = await mockOf(openApi(`/a: {get: null}\n/b/{id}: {post: {responses: {}}}`));
    for (const [method, path, pointer] of [
      ["GET", "/a", "#/paths/~1a/get"],
      ["POST", "/b/1", "#/paths/~1b~1{id}/post"],
    ] as const) {
      const response = await mock.fetch(`http://mock.test${path}`, { method });
      expect(response.status).toBe(501);
      const { detail } = (await response.json()) as { detail: string };
      expect(detail).toContain(`${pointer} has no responses`);
    }
  });

  it("the rest of a body whose pattern cannot be checked", async () => {
    const schema = `{type: object, required: [n], properties: {n: {type: string, pattern: "(?i)abc"}, m: {$ref: "#/components/schemas/M"}}}`;
    const document = openApi(
      `/p: {post: {requestBody: {required: true, content: {application/json: {schema: ${schema}}}}, responses: {"204": {description: no}}}}`,
      "3.0.3",
      `components: {schemas: {M: {type: object, properties: {k: {type: integer, multipleOf: 0}, m: {$ref: "#/components/schemas/M"}}}}}`,
    );
    const mock = await mockOf(document);
    const headers = { "content-type": "application/json" };
    const post = async (body: object) =>
      (
        await mock.fetch("http://mock.test/p", {
          method: "POST",
          headers,
          body: JSON.stringify(body),
        })
      ).status;
    expect(await post({})).toBe(422);
    expect(await post({ n: 1 })).toBe(422);
    expect(await post({ n: "x" })).toBe(204);
    expect(await post({ n: "x", m: { m: { m: { k: "x" } } } })).toBe(422);
    expect(await post({ n: "x", m: { m: { m: { k: 1 } } } })).toBe(204);
  });

  it("the rest of a query whose pattern cannot be checked", async () => {
    const parameter = `{name: q, in: query, required: true, schema: {type: string, pattern: "(?>x)"}}`;
    const mock = await mockOf(
      openApi(`/q: {get: {parameters: [${parameter}], responses: {"204": {description: no}}}}`),
    );
    expect((await mock.fetch("http://mock.test/q")).status).toBe(422);
    expect((await mock.fetch("http://mock.test/q?q=1")).status).toBe(204);
  });
});
