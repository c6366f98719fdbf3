import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnvironment, readTraffic } from "../src/index.ts";
import { temporaryFiles } from "./support/files.ts";

const write = temporaryFiles();
const schema = (version: string) =>
  `https://schema.getpostman.com/json/collection/v${version}/collection.json`;

const item = (name: string, request: unknown, response: unknown[] = []) => ({
  name,
  request,
  response,
});
const collection = (items: unknown[], more: object = {}, version = "2.1.0") =>
  readTraffic(
    write(`${Math.random()}.json`, {
      info: { name: "c", schema: schema(version) },
      item: items,
      ...more,
    }),
  ).exchanges;

/** A placeholder as readers write it. */
const open = (name: string) => `\uE000${name}\uE001`;

it.each([501, 3_000, 200_000])("%i folders one in another are too deep, and told so", (depth) => {
  const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  const items = `${'[{"name":"f","item":'.repeat(depth)}[]${"}]".repeat(depth)}`;
  const file = write("deep.json", `{"info":{"name":"c","schema":"${schema}"},"item":${items}}`);
  expect(() => readTraffic(file)).toThrow("deep.json is nested too deep: expected a HAR");
});

describe("a Postman collection", () => {
  it.each([
    ["a text", "https://a.example/x?y=1", "https://a.example/x?y=1"],
    [
      "a text with variables",
      "{{base}}/x/{{some id - 1}}?y={{y}}",
      `${open("base")}/x/${open("some id - 1")}?y=${open("y")}`,
    ],
    [
      "an object",
      { raw: "https://a.example/x?y=1", query: [{ key: "y", value: "1" }] },
      "https://a.example/x?y=1",
    ],
    [
      "an object without raw",
      { protocol: "https", host: ["a", "example"], path: ["x", "7"], query: [] },
      "https://a.example/x/7",
    ],
    [
      "with parameters that are off",
      {
        raw: "https://a.example/x?y=1&z=2",
        query: [
          { key: "y", value: "1" },
          { key: "z", value: "2", disabled: true },
        ],
      },
      "https://a.example/x?y=1",
    ],
    [
      "with path variables",
      { raw: "https://a.example/x/:id", variable: [{ key: "id", value: "7" }] },
      `https://a.example/x/${open("id")}`,
    ],
    ["with a port", "http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"],
  ])("has addresses that are %s", (_what, url, expected) => {
    expect(collection([item("x", { method: "GET", url })])[0]?.url).toBe(expected);
  });

  it("takes values of the environment before its own, and those of folders", () => {
    const environment = write("env.json", {
      values: [
        { key: "b", value: "env" },
        { key: "c", value: "off", enabled: false },
      ],
    });
    const file = write("c.json", {
      info: { schema: schema("2.1.0") },
      variable: [
        { key: "a", value: "own-{{b}}" },
        { key: "b", value: "own" },
      ],
      item: [
        {
          name: "f",
          variable: [{ key: "d", value: "folder" }],
          item: [item("x", { method: "GET", url: "https://h/{{a}}/{{b}}/{{c}}/{{d}}" })],
        },
      ],
    });
    const [exchange] = readTraffic(file, readEnvironment(environment)).exchanges;
    expect(exchange?.url).toBe(`https://h/own-env/env/${open("c")}/folder`);
  });

  it.each([
    ["basic", [["Authorization", `Basic ${open("credential")}`]]],
    ["bearer", [["Authorization", `Bearer ${open("credential")}`]]],
    ["oauth2", [["Authorization", `Bearer ${open("credential")}`]]],
    ["noauth", []],
  ])("inherits credentials of a folder: %s", (type, headers) => {
    const [exchange] = collection(
      [{ name: "f", auth: { type }, item: [item("x", { method: "GET", url: "/x", auth: null })] }],
      { auth: { type: "apikey", apikey: [{ key: "key", value: "X-Key" }] } },
    );
    expect(exchange?.headers).toEqual(headers);
  });

  it.each([
    [
      "2.1.0",
      [
        { key: "key", value: "X-Key" },
        { key: "value", value: "s" },
      ],
    ],
    ["2.0.0", { key: "X-Key", value: "s" }],
  ])("has keys in headers, version %s", (version, apikey) => {
    const [exchange] = collection(
      [item("x", { method: "GET", url: "/x", auth: { type: "apikey", apikey } })],
      {},
      version,
    );
    expect(exchange?.headers).toEqual([["X-Key", open("credential")]]);
    expect(exchange?.auth).toEqual({ header: "X-Key" });
  });

  it("has a key in the query without its value", () => {
    const apikey = [
      { key: "key", value: "k" },
      { key: "value", value: "secret" },
      { key: "in", value: "query" },
    ];
    const [exchange] = collection([
      item("x", { method: "GET", url: "/x?a=1", auth: { type: "apikey", apikey } }),
    ]);
    expect(exchange?.url).toBe("/x?a=1&k=%5Bredacted%5D");
  });

  it.each([
    ["JSON", { mode: "raw", raw: '{"a": 1}' }, { type: "application/json", text: '{"a": 1}' }],
    [
      "JSON with variables",
      { mode: "raw", raw: '{"a": {{x y}}, "b": "{{z}}"}' },
      { type: "application/json", text: `{"a": "${open("x y")}", "b": "${open("z")}"}` },
    ],
    ["text", { mode: "raw", raw: "plain" }, { type: "text/plain", text: "plain" }],
    [
      "XML",
      { mode: "raw", raw: "<a/>", options: { raw: { language: "xml" } } },
      { type: "application/xml", text: "<a/>" },
    ],
    [
      "a form",
      {
        mode: "urlencoded",
        urlencoded: [
          { key: "a", value: "1" },
          { key: "b", value: "2", disabled: true },
        ],
      },
      {
        type: "application/x-www-form-urlencoded",
        fields: [{ name: "a", value: "1", isFile: false }],
      },
    ],
    [
      "files",
      { mode: "formdata", formdata: [{ key: "f", type: "file", src: "/home/ada/x.png" }] },
      { type: "multipart/form-data", fields: [{ name: "f", value: "", isFile: true }] },
    ],
    [
      "GraphQL",
      { mode: "graphql", graphql: { query: "{ me }", variables: "" } },
      { type: "application/json", json: { query: "{ me }", variables: {} } },
    ],
    ["nothing that is off", { mode: "raw", raw: "{}", disabled: true }, undefined],
  ])("has bodies of %s", (_what, body, expected) => {
    expect(collection([item("x", { method: "POST", url: "/x", body })])[0]?.body).toEqual(expected);
  });

  it("has an exchange for each saved answer, with the request that it answered", () => {
    const saved = (code: number, originalRequest?: object) => ({
      code,
      body: `{"c":${code}}`,
      header: [{ key: "X-A", value: "1" }],
      originalRequest,
    });
    const found = collection([
      item("x", { method: "GET", url: "/x" }, [
        saved(200),
        saved(404, { method: "GET", url: "/x/7" }),
      ]),
      item("y", "https://a.example/y"),
    ]);
    expect(found).toMatchObject([
      {
        number: 1,
        request: 1,
        url: "/x",
        answer: {
          status: 200,
          body: { type: "application/json", text: '{"c":200}' },
          headers: [["X-A", "1"]],
        },
      },
      { number: 2, request: 1, url: "/x/7", answer: { status: 404 } },
      { number: 3, request: 2, method: "GET", url: "https://a.example/y" },
    ]);
    expect(found[2]).not.toHaveProperty("answer");
  });

  it("of version 2.0 has headers as lines", () => {
    const [exchange] = collection(
      [item("x", { method: "GET", url: "/x", header: "X-A: 1\nX-B: {{b}}" })],
      {},
      "2.0.0",
    );
    expect(exchange?.headers).toEqual([
      ["X-A", "1"],
      ["X-B", open("b")],
    ]);
  });
});

describe("an environment is read from", () => {
  it.each([
    [
      "Postman's export",
      "a.json",
      { values: [{ key: "current - 12 days", value: "1" }] },
      [["current - 12 days", "1"]],
    ],
    [
      "a published page",
      "b.json",
      { environments: [{ values: [{ key: "a", value: "1\n" }] }] },
      [["a", "1\n"]],
    ],
    [
      "an object",
      "c.json",
      { a: "1", b: 2 },
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    ["YAML", "d.yml", "variables:\n  - name: a\n    value: '1'\n", [["a", "1"]]],
    ["the editors' file", "e.json", { dev: { a: "1" }, test: { a: "2" } }, [["a", "1"]]],
    ["Bruno's", "f.bru", "vars {\n  a: 1\n  ~b: 2\n}\nvars:secret [\n  c\n]\n", [["a", "1"]]],
    [
      "lines",
      ".env",
      '# x\nA=1\nB="2 3"\n',
      [
        ["A", "1"],
        ["B", "2 3"],
      ],
    ],
  ])("%s", (_what, name, content, expected) => {
    expect([...readEnvironment(write(name, content))]).toEqual(expected);
  });

  it.each([
    ["a list", "[1]"],
    ["text", "some text"],
    ["broken JSON", "{"],
  ])("and not from %s", (what, text) => {
    expect(() => readEnvironment(write(`${what}.txt`, text))).toThrow(
      "is not an environment: expected",
    );
    expect(() => readEnvironment(`${dirname(write("x", "x"))}/none`)).toThrow("does not exist");
  });
});
