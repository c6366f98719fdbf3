import { expect, it } from "vitest";
import { explanationText } from "../../src/resources/explain/table.ts";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const TASK = "{type: object, required: [id], properties: {id: {type: integer, readOnly: true}}}";
const COUNT = 120;

/** A stateful mock of a list with these parameters, and 120 items in it. */
async function openList(...parameters: string[]) {
  const body = `content: {application/json: {schema: ${TASK}}}`;
  const listed = `content: {application/json: {schema: {type: array, items: ${TASK}}}}`;
  const link = "headers: {Link: {schema: {type: string}}}";
  const text = openApi(
    `/tasks:
  get:
    parameters: [${parameters.join(", ")}]
    responses: {"200": {description: ok, ${link}, ${listed}}}
  post: {requestBody: {${body}}, responses: {"201": {description: ok, ${body}}}}`,
    "3.1.0",
    "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema",
  );
  const opened = await openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
  for (let at = 0; at < COUNT; at += 1) await opened.ask("POST", "/tasks", {});
  return opened;
}

const query = (name: string, schema: string) => `{name: ${name}, in: query, schema: ${schema}}`;
const PAGE = query("page", "{type: integer, minimum: 1}");
const sized = (more: string) => query("per_page", `{type: integer${more}}`);
const UNSAID = "all at once where the request names no size";

it.each<[string, string[], number, string]>([
  ["has all where the document states no size", [PAGE, sized("")], COUNT, UNSAID],
  ["has all where it has no parameter for the size", [PAGE], COUNT, UNSAID],
  ["has all where only an example shows a size", [PAGE, sized(", example: 20")], COUNT, UNSAID],
  ["has all by an offset", [query("offset", "{type: integer}"), sized("")], COUNT, UNSAID],
  ["has all by a cursor", [query("cursor", "{type: string}"), sized("")], COUNT, UNSAID],
  ["has all by a size alone", [sized("")], COUNT, UNSAID],
  ["has at most what the document allows", [PAGE, sized(", maximum: 110")], 110, "110 at once"],
  ["has all within what it allows", [PAGE, sized(", maximum: 1000")], COUNT, "1000 at once"],
  ["has what the document states", [PAGE, sized(", default: 30")], 30, "30 at once"],
])("a list without a size %s", async (_, parameters, count, told) => {
  const { ask, mock } = await openList(...parameters);
  const { body, headers } = await ask("GET", "/tasks");
  expect(body).toHaveLength(count);
  expect(/rel="next"/.test(headers.get("link") ?? "")).toBe(count < COUNT);
  const [explanation] = mock.resources();
  expect(explanationText(explanation as never)).toContain(told);
});

it("the page after one that has all is empty, and leads back", async () => {
  const { ask } = await openList(PAGE, sized(""));
  const { body, headers } = await ask("GET", "/tasks?page=2");
  expect(body).toEqual([]);
  expect(headers.get("link")).toContain('</tasks?page=1>; rel="prev"');
});
