import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/cli.ts";
import { answering, documentOf, getting, THING, taking } from "./corpus/case.ts";

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-unsupported-"));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function generate(document: object, ...more: string[]): Promise<string | undefined> {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const args = ["--document", "openapi.json", "--out", "api", ...more];
  return run(args, folder, (line) => lines.push(line));
}

const operation = { operationId: "getThing", responses: { 200: answering(THING) } };
const digest = { components: { securitySchemes: { d: { type: "http", scheme: "digest" } } } };
const tsv = {
  name: "ids",
  in: "query",
  type: "array",
  items: { type: "string" },
  collectionFormat: "tsv",
};
const broken = { $ref: "#/components/schemas/Gone" };

/** A document, the pointer and a word of what is said about it. */
const rows: [string, object, string, RegExp][] = [
  [
    "a path with a query",
    documentOf({ "/a?x=1": { get: operation } }),
    "#/paths/~1a?x=1",
    /`in: query`/,
  ],
  ["a path without a slash", documentOf({ a: { get: operation } }), "#/paths/a", /slash/],
  [
    "a reference that leads nowhere",
    getting({ responses: { 200: answering(broken) } }),
    "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref",
    /leads nowhere/,
  ],
  [
    "a reference to another file",
    getting({ responses: { 200: answering({ $ref: "./x.yaml#/A" }) } }),
    "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref",
    /redocly bundle/,
  ],
  [
    "a broken reference in a component",
    getting(
      { responses: { 200: answering({ $ref: "#/components/schemas/A" }) } },
      { components: { schemas: { A: { properties: { x: broken } } } } },
    ),
    "#/components/schemas/A/properties/x/$ref",
    /leads nowhere/,
  ],
  [
    "a status that is none",
    getting({ responses: { ok: answering(THING) } }),
    "#/paths/~1a/get/responses/ok",
    /2XX/,
  ],
  [
    "HTTP digest",
    getting({ security: [{ d: [] }] }, digest),
    "#/components/securitySchemes/d",
    /"digest"/,
  ],
  [
    "a scheme that is not described",
    getting({ security: [{ gone: [] }] }),
    "#/paths/~1a/get/security",
    /"gone"/,
  ],
  [
    "a scheme of the document that is not described",
    getting({}, { security: [{ gone: [] }] }),
    "#/security",
    /"gone"/,
  ],
  [
    "a body with GET",
    getting({ requestBody: { content: { "application/json": { schema: THING } } } }),
    "#/paths/~1a/get/requestBody",
    /query parameters/,
  ],
  ["TRACE", documentOf({ "/a": { trace: operation } }), "#/paths/~1a/trace", /TRACE/],
  [
    "a parameter elsewhere",
    taking({ in: "querystring", schema: THING }),
    "#/paths/~1a/get/parameters",
    /"querystring"/,
  ],
  [
    "a style of another place",
    taking({ in: "path", style: "deepObject", schema: THING }, "/a/{p}"),
    "#/paths/~1a~1{p}/get/parameters",
    /simple, label, matrix/,
  ],
  [
    "a parameter in XML",
    taking({ in: "query", content: { "application/xml": {} } }),
    "#/paths/~1a/get/parameters",
    /only JSON/,
  ],
  [
    "lists with tabs",
    {
      swagger: "2.0",
      info: { title: "t", version: "1" },
      paths: { "/a": { get: { ...operation, parameters: [tsv] } } },
    },
    "#/paths/~1a/get/parameters/0/collectionFormat",
    /tsv/,
  ],
];

const schemas = (own: object) => ({ components: { schemas: own } });
const self = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answered = { responses: { 200: answering(self("A")) } };
rows.push(
  [
    "two schemas that are each other",
    getting(answered, schemas({ A: self("B"), B: self("A") })),
    "#/components/schemas/A",
    /only itself/,
  ],
  [
    "a schema that is a part of itself",
    getting(answered, schemas({ A: { allOf: [self("A"), THING] } })),
    "#/components/schemas/A",
    /only itself/,
  ],
  [
    "a reference to the document",
    getting({ responses: { 200: answering({ $ref: "#" }) } }),
    "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref",
    /document itself/,
  ],
  [
    "a header that HTTP does not allow",
    taking({ in: "header", name: "X Space", schema: THING }),
    "#/paths/~1a/get/parameters",
    /header/,
  ],
  [
    "a parameter without a place",
    getting({ parameters: [{ name: "q" }] }),
    "#/paths/~1a/get/parameters/0",
    /`in`/,
  ],
  [
    "a variable that is not described",
    getting({ servers: [{ url: "https://{v}.test" }] }),
    "#/paths/~1a/get/servers/0/url",
    /\{v\}/,
  ],
  [
    "a server with a query",
    getting({ servers: [{ url: "https://x.test/?a=1" }] }),
    "#/paths/~1a/get/servers/0/url",
    /query/,
  ],
);

describe("what no right client can be made of", () => {
  it.each(rows)(
    "%s is refused with its place, and nothing is written",
    async (_, document, at, why) => {
      const error = await generate(document).catch((thrown: Error) => thrown);
      expect(error).toMatchObject({ name: "UserError", message: expect.stringMatching(why) });
      expect((error as Error).message).toContain(`openapi.json${at}: `);
      expect(existsSync(join(folder, "api"))).toBe(false);
    },
  );

  it.each(rows)("%s is left out and listed with --skip-unsupported", async (_, document, at) => {
    const free = {
      get: { operationId: "free", security: [], responses: { 200: answering(THING) } },
    };
    const paths = { ...(document as { paths: object }).paths, "/free": free };
    await generate({ ...document, paths }, "--skip-unsupported");
    const operations = readFileSync(join(folder, "api", "operations.ts"), "utf8");
    expect(operations).toContain('"GET /free"');
    expect(operations).not.toContain("getThing");
    expect(lines.join("\n")).toContain(at);
  });

  it("nothing left is an error", async () => {
    const document = documentOf({ "/a": { trace: operation } });
    await expect(generate(document, "--skip-unsupported")).rejects.toThrow("no operation is left");
  });

  it.each([
    ["[]", /not an OpenAPI document/],
    ["{", /neither JSON nor YAML/],
    ['{"openapi": "4.0"}', /version 4\.0/],
    ['{"openapi": "3.1.0", "paths": {"/a": {"get": 7}}}', /expected an operation/],
  ])("%s is refused in one message", async (text, why) => {
    writeFileSync(join(folder, "openapi.json"), text);
    const args = ["--document", "openapi.json", "--out", "api"];
    await expect(run(args, folder)).rejects.toThrow(why);
  });

  it.each([
    ["a title that is a number", { ...getting({}), info: { title: 5 } }],
    ["servers that are no list", { ...getting({}), servers: {} }],
    [
      "properties that are no schemas",
      getting({ responses: { 200: answering({ properties: { a: "x" } }) } }),
    ],
    ["a schema that is a text", getting({ responses: { 200: answering("x" as never) } })],
    ["security that is no list", { ...getting({}), security: {} }],
  ])("%s is refused without a stack", async (_, document) => {
    const error = await generate(document).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "UserError" });
    expect((error as Error).message).toContain("openapi.json");
  });

  it("nesting without an end is refused", async () => {
    const deep = `${'{"type":"array","items":'.repeat(20_000)}{}${"}".repeat(20_000)}`;
    const text = JSON.stringify(getting({ responses: { 200: answering({ x: 1 }) } }));
    writeFileSync(join(folder, "openapi.json"), text.replace('{"x":1}', deep));
    const args = ["--document", "openapi.json", "--out", "api"];
    await expect(run(args, folder)).rejects.toThrow(/nested too deeply/);
  });

  it("a file of somebody else's is not overwritten", async () => {
    mkdirSync(join(folder, "api"));
    writeFileSync(join(folder, "api", "index.ts"), "mine");
    await expect(generate(getting({}))).rejects.toThrow(/index\.ts is not a generated file/);
    expect(readFileSync(join(folder, "api", "index.ts"), "utf8")).toBe("mine");
  });

  it("alternatives that can be used are enough", async () => {
    const schemes = {
      ...digest.components.securitySchemes,
      k: { type: "apiKey", in: "header", name: "X" },
    };
    await generate(
      getting({ security: [{ d: [] }, { k: [] }] }, { components: { securitySchemes: schemes } }),
    );
    expect(readFileSync(join(folder, "api", "connection.ts"), "utf8")).toMatch(
      /apiKey\?: Secret(?![\s\S]*token\?: Secret)/,
    );
  });
});
