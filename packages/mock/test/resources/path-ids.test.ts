import { expect, it } from "vitest";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

/** A stateful mock of a document of these paths. */
function openPaths(paths: string) {
  const dialect = "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema";
  const text = openApi(paths, "3.1.0", dialect);
  return openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
}

const CITY = "{type: object, properties: {name: {type: string, example: Turku}}}";
it.each([
  ["example: fi-1", "{type: string}", "fi-1"],
  ["examples: {first: {value: fi-2}, second: {value: fi-3}}", "{type: string}", "fi-2"],
  ["x-none: 1", "{type: string, example: fi-4}", "fi-4"],
  ["x-none: 1", "{type: string, examples: [fi-5]}", "fi-5"],
  ["example: 7", "{type: integer}", "7"],
  ['example: "8"', "{type: integer}", "8"],
])("start with the item that a path shows by %s and %s", async (own, schema, id) => {
  const of = (item: string, more = "") => `{application/json: {schema: ${item}${more}}}`;
  const item = (property: string) =>
    CITY.replace("properties: {", `properties: {${property ? `${property}, ` : ""}`);
  const parameters = `[{name: cityId, in: path, required: true, ${own}, schema: ${schema}}]`;
  const pathsOf = (city: string, more = "") => `/cities:
  get: {responses: {"200": {description: ok, content: ${of(`{type: array, items: ${city}}`)}}}}
/cities/{cityId}:
  parameters: ${parameters}
  get: {responses: {"200": {description: ok, content: ${of(city, more)}}, "404": {description: none}}}`;
  const shown = ", example: {name: Oulu}";
  for (const [city, more, name] of [
    [item(""), "", "Turku"],
    [item(""), shown, "Oulu"],
    [item(`id: ${schema.replace(/, example.*(?=})/, "")}`), "", "Turku"],
    [item(`id: ${schema.replace(/, example.*(?=})/, "")}`), shown, "Oulu"],
  ] as const) {
    const { ask } = await openPaths(pathsOf(city, more));
    expect([name, (await ask("GET", `/cities/${id}`)).body]).toMatchObject([name, { name }]);
    expect((await ask("GET", "/cities")).body).toHaveLength(1);
    expect((await ask("GET", "/cities/6")).status).toBe(404);
  }
});
