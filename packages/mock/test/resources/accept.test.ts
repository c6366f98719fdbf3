import { describe, expect, it } from "vitest";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const ITEM = "{type: object, properties: {id: {type: integer, readOnly: true}}}";

/** Prism makes no XML of its own. */
const shown = (type: string) => (type.includes("xml") ? ', example: "<none/>"' : "");

/** A list in these media types, with state and as Prism answers it. */
async function openBoth(types: string[]) {
  const content = (schema: string) =>
    `content: {${types.map((type) => `${type}: {schema: ${schema}${shown(type)}}`).join(", ")}}`;
  const text = openApi(
    `/tasks:
  get: {responses: {"200": {description: ok, ${content(`{type: array, items: ${ITEM}}`)}}}}
  post: {requestBody: {content: {application/json: {schema: ${ITEM}}}}, responses: {"201": {description: ok, ${content(ITEM)}}}}`,
    "3.1.0",
    "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema",
  );
  const file = `${folderOf({ "openapi.yaml": text })}/openapi.yaml`;
  const kept = await openStateful(file, { mock: { check: false } });
  const plain = await openStateful(file, { spec: { stateful: false }, mock: { check: false } });
  return { kept: kept.ask, plain: plain.ask };
}

const JSON_XML = ["application/json", "application/xml"];

describe.each([
  ["JSON, then XML", JSON_XML],
  ["XML, then JSON", JSON_XML.toReversed()],
  ["XML of text, then a JSON of its own", ["text/xml", "application/vnd.task+json"]],
])("answers from state in %s", (_, types) => {
  it.each([
    "application/xml;q=0.9, application/json;q=0.1",
    "application/xml;q=0.1, application/json;q=0.9",
    "application/xml, application/json",
    "application/json, application/xml",
    "application/json;q=0.5, */*",
    "application/*;q=0.2, application/json;q=0.1",
    "application/json;q=0, application/*, text/xml",
    "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
    "*/*",
    "application/*, text/*",
    "APPLICATION/XML",
    "application/json; version=2",
    "application/xml; charset=utf-8, application/json;q=0.5",
    "text/*;q=0.3, application/vnd.task+json;q=0.4",
  ])("have the media type of Prism's for %s", async (accept) => {
    const { kept, plain } = await openBoth(types);
    for (const method of ["GET", "POST"]) {
      const body = method === "POST" ? {} : undefined;
      const [ours, prisms] = await Promise.all(
        [kept, plain].map((ask) => ask(method, "/tasks", body, { accept })),
      );
      expect(ours?.status).toBe(prisms?.status);
      if ((ours?.status ?? 500) < 400)
        expect(ours?.headers.get("content-type")).toBe(prisms?.headers.get("content-type"));
    }
  });
});

it.each([
  ["*/*", "application/json"],
  ["text/plain, application/json;q=0.1", "application/json"],
])("what state cannot write is passed over: %s gives %s", async (accept, type) => {
  const { kept } = await openBoth(["text/plain", "application/json"]);
  await kept("POST", "/tasks", {}, { accept });
  const { body, headers } = await kept("GET", "/tasks", undefined, { accept });
  expect([headers.get("content-type"), body]).toEqual([type, [{ id: 1 }]]);
});

it("without a wish is JSON", async () => {
  const { kept } = await openBoth(JSON_XML.toReversed());
  expect((await kept("GET", "/tasks", undefined, { accept: "" })).body).toEqual([]);
});
