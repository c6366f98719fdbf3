import { describe, expect, it } from "vitest";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const CONTENT = '{application/json: {schema: {$ref: "#/components/schemas/Note"}}}';
const PATHS = `/notes:
  get:
    parameters:
      - {name: score, in: query, schema: {type: number}}
      - {name: ranks, in: query, schema: {type: array, items: {type: integer}}}
      - {name: at, in: query, schema: {type: string, format: date-time}}
    responses: {"200": {description: ok, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Note"}}}}}}
  post: {requestBody: {content: ${CONTENT}}, responses: {"201": {description: made, content: ${CONTENT}}}}
/notes/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get: {responses: {"200": {description: ok, content: ${CONTENT}}}}
  patch: {requestBody: {content: ${CONTENT.replace("Note", "Change")}}, responses: {"200": {description: ok, content: ${CONTENT}}}}`;
const SCHEMAS = `components: {schemas: {
  Change: {type: object},
  Inner: {type: object, required: [zip], properties: {zip: {type: [string, "null"]}, street: {type: string}}},
  Note: {type: object, required: [id, nick, title, link], properties: {
    id: {type: string, readOnly: true}, nick: {type: [string, "null"]}, title: {type: string},
    link: {anyOf: [{type: string}, {type: "null"}]}, more: {type: [string, "null"]},
    inner: {$ref: "#/components/schemas/Inner"}, score: {type: number}, ranks: {type: array, items: {type: integer}}, at: {type: string, format: date-time}}}}}`;

async function openNotes() {
  const text = openApi(PATHS, "3.1.0", SCHEMAS);
  const { ask } = await openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
  const note = {
    nick: "Ada",
    title: "First",
    link: "a",
    more: "b",
    inner: { zip: "1", street: "s" },
    score: 1.5,
    ranks: [7, 8],
    at: "2024-03-01T00:00:00.5Z",
  };
  const made = await ask("POST", "/notes", note);
  return { ask, note, id: (made.body as { id: string }).id };
}

describe("a null in a merge patch of --stateful", () => {
  it.each([
    ["is the value of a required member", { nick: null }, { nick: null }],
    ["is one alternative of a required member", { link: null }, { link: null }],
    [
      "is the value within a member",
      { inner: { zip: null } },
      { inner: { zip: null, street: "s" } },
    ],
    ["removes another member", { more: null }, { more: undefined }],
    ["keeps a required member that is never null", { title: null }, { title: "First" }],
  ])("%s", async (_, patch, changed) => {
    const { ask, note, id } = await openNotes();
    expect((await ask("PATCH", `/notes/${id}`, patch)).status).toBe(200);
    const { body } = await ask("GET", `/notes/${id}`);
    expect(body).toEqual({ ...note, id, ...changed });
  });
});

describe("a filter of --stateful finds", () => {
  it.each([
    ["score=1.5", 1],
    ["score=1.50", 1],
    ["score=15e-1", 1],
    ["score=2", 0],
    ["ranks=8&ranks=9", 1],
    ["ranks=5&ranks=6", 0],
    ["at=2024-03-01T00:00:00.500Z", 1],
    ["at=2024-03-01T02:00:00.5%2B02:00", 1],
    ["at=2024-03-01T00:00:00Z", 0],
  ])("by %s: %d", async (query, count) => {
    const { ask } = await openNotes();
    expect((await ask("GET", `/notes?${query}`)).body).toHaveLength(count);
  });
});
