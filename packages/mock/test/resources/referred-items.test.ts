import { describe, expect, it } from "vitest";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const user = (gid: string) => ({ gid, kind: "user" });
const ANSWER = '{application/json: {schema: {$ref: "#/components/schemas/Task"}}}';
const BODY = "{application/json: {schema: {type: object}}}";
const PATHS = `/tasks:
  post: {requestBody: {content: ${BODY}}, responses: {"201": {description: made, content: ${ANSWER}}}}
/tasks/{task_gid}:
  parameters: [{name: task_gid, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: ok, content: ${ANSWER}}}}
  patch: {requestBody: {content: ${BODY}}, responses: {"200": {description: ok, content: ${ANSWER}}}}`;
const SCHEMAS = `components: {schemas: {
  Owner: {type: object, required: [gid, kind], properties: {gid: {type: string}, kind: {type: string, default: user}, name: {type: string}}},
  Task: {type: object, properties: {gid: {type: string, readOnly: true},
    owner: {$ref: "#/components/schemas/Owner"},
    followers: {type: array, items: {$ref: "#/components/schemas/Owner"}},
    list: {type: object, properties: {id: {type: integer}}},
    free: {oneOf: [{type: string}, {$ref: "#/components/schemas/Owner"}]},
    note: {type: object, properties: {text: {type: string}}}}}}}`;

describe("what a request names by an id alone is shown as an item with this id", () => {
  it.each([
    [
      "the property of the collection's ids",
      { owner: "12" },
      { owner: { gid: "12", kind: "user" } },
    ],
    ["a list of them", { followers: ["1", "2"] }, { followers: [user("1"), user("2")] }],
    ["a usual name", { list: 5 }, { list: { id: 5 } }],
    [
      "an item that is sent",
      { owner: { gid: "1", kind: "bot" } },
      { owner: { gid: "1", kind: "bot" } },
    ],
    ["a text that may be one", { free: "a" }, { free: "a" }],
  ])("%s", async (_, sent, shown) => {
    const text = openApi(PATHS, "3.1.0", SCHEMAS);
    const { ask } = await openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
    const made = await ask("POST", "/tasks", sent);
    const { gid } = made.body as { gid: string };
    expect([made.status, made.body]).toEqual([201, { gid, ...shown }]);
    await ask("PATCH", `/tasks/${gid}`, sent);
    expect((await ask("GET", `/tasks/${gid}`)).body).toEqual({ gid, ...shown });
  });
});
