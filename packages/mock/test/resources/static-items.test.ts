import { expect, it } from "vitest";
import { explanationText } from "../../src/resources/explain/table.ts";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

/** A stateful mock of `/files/{name}`, whose GET shows an example, and of more. */
function openFiles(example: string, { parameter = "", at = "", more = "" } = {}) {
  const text = openApi(
    `/files/{name}:
  parameters: [{name: name, in: path, required: true, schema: {type: string}${parameter}}]
  get: {responses: {"200": {description: ok, content: {application/json: {schema: {type: object}, example: ${example}}}}}}
${at}
${more}`,
    "3.1.0",
    "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema",
  );
  return openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
}

const NO_BODY = '{responses: {"204": {description: done}}}';
const ITEM = "content: {application/json: {schema: {type: object}}}";
const LIST = `/files:
  get: {responses: {"200": {description: ok, content: {application/json: {schema: {type: array, items: {type: object}}}}}}}`;
const TELLS = "a static answer: the document shows no item with an id, and no operation makes one";

it.each<[string, Parameters<typeof openFiles>[1], boolean]>([
  ["GET alone", {}, true],
  ["GET and DELETE", { at: `  delete: ${NO_BODY}` }, true],
  ["GET and an action", { more: `/files/{name}/open:\n  post: ${NO_BODY}` }, true],
  ["a parameter that shows an id", { parameter: ", example: a" }, false],
  ["a list", { more: LIST }, false],
  [
    "PUT, which makes items",
    {
      at: `  put: {requestBody: {${ITEM}}, responses: {"200": {description: ok, ${ITEM}}}}`,
    },
    false,
  ],
])("an example without an id, with %s", async (_, parts, isStatic) => {
  const { ask, mock } = await openFiles("{j: 0}", parts);
  const statuses = ["/files/x", "/files/y"].map(async (path) => (await ask("GET", path)).status);
  expect(await Promise.all(statuses)).toEqual(isStatic ? [200, 200] : [404, 404]);
  const [explanation] = mock.resources();
  expect(explanationText(explanation as never).includes(TELLS)).toBe(isStatic);
});

it("data give such a document items, and then unknown ids are refused", async () => {
  const { ask, mock } = await openFiles("{j: 0}");
  await mock.seed({ spec: { files: [{ "mock:id": "x", j: 5 }] } });
  expect((await ask("GET", "/files/x")).body).toEqual({ j: 5 });
  expect((await ask("GET", "/files/y")).status).toBe(404);
});

it("what is in items that nothing shows is in any of them", async () => {
  const shown = "example: [{line: 1}]";
  const lines = `/files/{name}/lines:
  parameters: [{name: name, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: ok, content: {application/json: {schema: {type: array, items: {type: object}}, ${shown}}}}}}
  post: {requestBody: {${ITEM}}, responses: {"201": {description: ok, ${ITEM}}}}`;
  const { ask } = await openFiles("{j: 0}", { more: lines });
  expect((await ask("POST", "/files/x/lines", { line: 2 })).status).toBe(201);
  expect((await ask("GET", "/files/x/lines")).body).toEqual([{ line: 1 }, { line: 2 }]);
  expect((await ask("GET", "/files/y/lines")).body).toEqual([{ line: 1 }]);
});
