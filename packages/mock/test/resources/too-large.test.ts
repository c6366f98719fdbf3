import { describe, expect, it } from "vitest";
import { jsonPatch } from "../../src/resources/handle/json-patch.ts";
import { TooLarge } from "../../src/resources/handle/too-large.ts";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const times = (count: number, step: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => step(index));
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const deepPath = (levels: number) => "/a".repeat(levels);

describe("a JSON patch that asks for too much is refused", () => {
  it.each<[string, object[], string]>([
    [
      "an object that each step doubles",
      times(60, (index) => ({ op: "copy", from: "", path: `/k${index}` })),
      "copies too much: a patch adds 1048576 bytes at most",
    ],
    [
      "a list that each step doubles",
      [
        { op: "add", path: "/list", value: [1, 2] },
        ...times(60, () => ({ op: "copy", from: "/list", path: "/list/-" })),
      ],
      "copies too much",
    ],
    [
      "copies of which only the last stays",
      [
        { op: "add", path: "/text", value: "x".repeat(100_000) },
        ...times(20, () => ({ op: "copy", from: "/text", path: "/other" })),
      ],
      "step 11 copies too much",
    ],
    [
      "deep values put into each other",
      times(3, (index) => ({ op: "add", path: deepPath(1 + 300 * index), value: nested(300) })),
      "the patch nests deeper than 500 levels",
    ],
    [
      "a copy of what has become too deep",
      [
        { op: "add", path: "/b", value: nested(400) },
        { op: "add", path: "/c", value: nested(400) },
        { op: "move", from: "/b", path: `/c${deepPath(400)}` },
        { op: "copy", from: "/c", path: "/d" },
        { op: "remove", path: "/c" },
      ],
      "step 3 nests deeper than 500 levels",
    ],
    [
      "a value over the limit of a body",
      [{ op: "add", path: "/text", value: "x".repeat(11 * 1024 * 1024) }],
      "the patch leaves more than 10485760 bytes",
    ],
    ["many steps", times(1_001, () => ({ op: "test", path: "/t", value: 1 })), "1001 steps: 1000"],
  ])("%s", (_, steps, message) => {
    const patch = () => jsonPatch({ t: 1 }, steps);
    expect(patch).toThrow(TooLarge);
    expect(patch).toThrow(message);
  });

  it("but one that makes a large value smaller is taken", () => {
    const large = { a: "x".repeat(11 * 1024 * 1024), b: 1 };
    expect(jsonPatch(large, [{ op: "remove", path: "/b" }])).toEqual({ a: large.a });
  });
});

const content = (schema: string) => `content: {application/json: {schema: ${schema}}}`;
const thing =
  "{type: object, properties: {id: {type: integer, readOnly: true}, t: {type: string}}}";
const pathsWith = (refusal: string) => `
/things:
  get: {operationId: list, responses: {"200": {description: ok, ${content(`{type: array, items: ${thing}}`)}}}}
  post: {operationId: add, requestBody: {${content(thing)}}, responses: {"201": {description: ok, ${content(thing)}}}}
/things/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
  get: {operationId: get, responses: {"200": {description: ok, ${content(thing)}}}}
  patch: {operationId: patch, requestBody: {content: {application/json-patch+json: {schema: {type: array}}}},
    responses: {"200": {description: ok, ${content(thing)}}${refusal}}}`;

it.each([
  ["", 413],
  [', "404": {description: no}', 413],
  [', "422": {description: no}', 422],
  [', "400": {description: no}', 400],
  [', "400": {description: no}, "413": {description: no}', 413],
  [", 4XX: {description: no}", 413],
])(
  "a document with the refusals [%s] refuses too large a patch with %i",
  async (refusal, status) => {
    const folder = folderOf({ "openapi.yaml": openApi(pathsWith(refusal)) });
    const { ask } = await openStateful(`${folder}/openapi.yaml`, { mock: { check: false } });
    const { body } = await ask("POST", "/things", { t: "as it was" });
    const { id } = body as { id: number };
    const steps = times(23, (index) => ({ op: "copy", from: "", path: `/k${index}` }));
    const type = { "content-type": "application/json-patch+json" };
    const refused = await ask("PATCH", `/things/${id}`, steps, type);
    expect(refused.status).toBe(status);
    expect(refused.reason).toMatch(/^body: step \d+ copies too much/);
    expect((await ask("GET", `/things/${id}`)).body).toEqual({ id, t: "as it was" });
  },
);

it.each([501, 200_000])("a form whose names nest %i levels deep is refused", async (levels) => {
  const form = "application/x-www-form-urlencoded";
  const paths = `/things: {post: {operationId: add, requestBody: {content: {${form}: {schema: ${thing}}}}, responses: {"201": {description: ok, ${content(thing)}}}}}`;
  const folder = folderOf({
    "openapi.yaml": openApi(
      `${paths}\n/things/{id}: {get: {operationId: get, parameters: [{name: id, in: path, required: true, schema: {type: integer}}], responses: {"200": {description: ok, ${content(thing)}}}}}`,
    ),
  });
  const { ask } = await openStateful(`${folder}/openapi.yaml`, { mock: { check: false } });
  const refused = await ask("POST", "/things", `a${"[b]".repeat(levels)}=1`, {
    "content-type": form,
  });
  expect([refused.status, refused.reason]).toEqual([413, "body: it nests deeper than 500 levels"]);
});
