import { describe, expect, it } from "vitest";
import { folderOf } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

/** A stateful mock, with `check`, of a document whose only path is answered by these responses. */
async function askFor(responses: object, schemas: object = {}, path = "/status") {
  const document = {
    openapi: "3.1.0",
    info: { title: "Static answers", version: "1" },
    paths: { [path]: { get: { responses } } },
    components: { schemas },
  };
  const folder = folderOf({ "openapi.json": JSON.stringify(document) });
  const { ask } = await openStateful(`${folder}/openapi.json`);
  return ask("GET", path);
}

const ok = (content: object) => ({ 200: { description: "ok", content } });
const json = (schema: object, more: object = {}) =>
  ok({ "application/json": { schema: { type: "object", ...schema }, ...more } });
const member = (schema: object) => json({ properties: { a: schema }, required: ["a"] });
/** A schema in so many others, which Prism does not follow. */
const nested = (levels: number): Record<string, object> =>
  Object.fromEntries(
    Array.from({ length: levels }, (_, level) => [
      `L${level}`,
      level === levels - 1
        ? { type: "object", required: ["end"], properties: { end: { type: "string" } } }
        : {
            type: "object",
            required: ["next"],
            properties: { next: { $ref: `#/components/schemas/L${level + 1}` } },
          },
    ]),
  );

const LINE = { type: "object", required: ["n"], properties: { n: { type: "integer" } } };
const LINE_1 = { n: 1 };
const AT = { at: { type: "string", pattern: "^\\d{2}:\\d{2}$" } };

/** A stateful mock of things, of which one can be made and read. */
function openThings(responses: object) {
  const thing = { type: "object", properties: { id: { type: "string" } } };
  const content = { "application/json": { schema: thing } };
  const post = { requestBody: { content }, responses: { 201: { description: "made", content } } };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const get = { responses: { ...responses, 200: { description: "ok", content } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { post }, "/things/{id}": { parameters: [id], get } },
  };
  return openStateful(`${folderOf({ "openapi.json": JSON.stringify(document) })}/openapi.json`);
}

describe("static answers of --stateful keep to the document", () => {
  it.each([
    ["a format", member({ type: "string", format: "uri" })],
    ["a pattern", member({ type: "string", pattern: "^(0|[1-9][0-9]*)$" })],
    ["a length", member({ type: "string", minLength: 34, maxLength: 34 })],
    ["an empty text", member({ type: "string", maxLength: 0 })],
    ["a tuple", member({ type: "array", prefixItems: [{ type: "string" }], minItems: 2 })],
    ["a broken example in it", member({ type: "string", format: "date-time", example: "2020" })],
    ["a required member of nested schemas", json({ $ref: "#/components/schemas/L0" })],
  ])("%s", async (_, responses) => {
    expect(await askFor(responses, nested(12))).toMatchObject({ status: 200 });
  });

  it("leaves a broken example of the answer as it is, so that --check tells it", async () => {
    const found = await askFor(json({ required: ["a"] }, { example: { b: 1 } }));
    expect([found.status, found.reason]).toEqual([500, "body must have required property 'a'"]);
  });

  it("mends the body of a refusal", async () => {
    const content = { "application/json": { schema: { required: ["at"], properties: AT } } };
    const responses = { 200: { description: "ok" }, 404: { description: "none", content } };
    const { ask } = await openThings(responses);
    expect(await ask("GET", "/things/9")).toMatchObject({
      status: 404,
      body: { at: expect.stringMatching(/^\d\d:\d\d$/) },
    });
  });

  it.each([
    ["any media type without a schema", { "*/*": {} }, "application/json", {}],
    ["lines of JSON", { "application/x-ndjson": { schema: LINE } }, "application/x-ndjson", LINE_1],
  ])("writes %s", async (_, content, type, body) => {
    const found = await askFor(ok(content));
    expect([found.status, found.headers.get("content-type"), found.body]).toEqual([
      200,
      type,
      body,
    ]);
  });
});
