import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { splitInto } from "../src/write/split.ts";
import { splitDocument } from "../src/write/split-document.ts";
import { answers, documentWith } from "./support/mended.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-split-"));
afterAll(() => rmSync(folder, { recursive: true }));

const get = (responses: object = answers("one")) => ({ get: { responses } });

it("each path, webhook and component has its file, and references lead there", () => {
  const webhooks = { "thing.made/v1": { post: { responses: answers("one") } } };
  const files = splitDocument(documentWith({ "/things/{id}": get() }, { webhooks }));
  expect([...files.keys()]).toEqual([
    "openapi.yaml",
    "paths/things_{id}.yaml",
    "components/schemas/Thing.yaml",
    "webhooks/thing.made_v1.yaml",
  ]);
  expect(files.get("openapi.yaml")).toMatchObject({
    paths: { "/things/{id}": { $ref: "paths/things_{id}.yaml" } },
  });
});

it.each([
  ["a path's", "paths/things.yaml", "../components/schemas/Thing.yaml"],
  ["a schema's", "components/schemas/Pair.yaml", "./Thing.yaml"],
  ["a response's", "components/responses/Found.yaml", "../schemas/Thing.yaml"],
])("%s references are relative to its own file", (_, file, expected) => {
  const thing = { $ref: "#/components/schemas/Thing" };
  const content = { "application/json": { schema: thing } };
  const components = {
    schemas: { Thing: { type: "string" }, Pair: { oneOf: [thing, { type: "number" }] } },
    responses: { Found: { description: "Found", content } },
  };
  const files = splitDocument(documentWith({ "/things": get() }, { components }));
  expect(JSON.stringify(files.get(file))).toContain(`{"$ref":"${expected}"}`);
});

it("discriminators lead to files, in paths too", () => {
  const to = { lamp: "#/components/schemas/Thing" };
  const schema = { discriminator: { propertyName: "kind", mapping: to } };
  const responses = { 200: { description: "OK", content: { "application/json": { schema } } } };
  const files = splitDocument(documentWith({ "/things": get(responses) }));
  expect(JSON.stringify(files.get("paths/things.yaml"))).toContain(
    '"mapping":{"lamp":"../components/schemas/Thing.yaml"}',
  );
});

it("what requirements name stays in the root, and what has no file of its own", () => {
  const components = {
    securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
    "x-notes": { one: 1 },
  };
  const items = { "x-order": ["a"], "/things": get({}) };
  const files = splitDocument(documentWith(items, { components }));
  expect(files.get("openapi.yaml")).toMatchObject({ components, paths: { "x-order": ["a"] } });
});

it("the files say what the document says, with ranges of statuses behind their codes", async () => {
  const ok = answers("one")["200"];
  const responses = { default: ok, "2XX": ok, "201": ok, "4XX": ok, "401": ok };
  const properties = { responses: { type: "object" }, id: { type: "string" } };
  const document = documentWith(
    { "/things": get(responses), "/Things": get() },
    { components: { schemas: { Thing: { type: "object", properties } } } },
  );
  await splitInto({ folder }, document);
  const text = readFileSync(join(folder, "split/paths/things.yaml"), "utf8");
  const statuses = [...text.matchAll(/^ {4}"?(\w+)"?:$/gm)].map(([, status]) => status);
  expect(statuses).toEqual(["201", "2XX", "401", "4XX", "default"]);
  expect(existsSync(join(folder, "split/paths/Things-2.yaml"))).toBe(true);
});
