import { describe, expect, it } from "vitest";
import { operationsOf } from "../../src/index.ts";
import { normalizeDocument } from "../../src/normalize/index.ts";

const answer = { responses: { 200: { description: "" } } };

/** The same document, all of whose keys are in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, reversed(child)]);
  return Object.fromEntries(entries.toReversed());
}

/** The names that a document's parts get, by what they are. */
function namesIn(given: object) {
  const { document } = normalizeDocument({ openapi: "3.1.0", ...given });
  const operations = operationsOf(document).map(({ method, path, operation }) => [
    `${method} ${path}`,
    operation.operationId,
  ]);
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    (schema as { title?: string }).title,
    name,
  ]);
  const webhooks = Object.keys(document.webhooks ?? {}).toSorted();
  return { ...Object.fromEntries([...operations, ...schemas]), webhooks };
}

describe("names do not depend on the order of a document", () => {
  it.each([
    ["paths that fold into one name", { "/a-b": {}, "/a/b": {}, "/a.b": {} }],
    ["an operationId that comes twice", { "/a": { operationId: "x" }, "/b": { operationId: "x" } }],
    [
      "operationIds that fold into one",
      { "/a": { operationId: "a-b" }, "/b": { operationId: "a.b" } },
    ],
    [
      "names that a client cannot have",
      { "/a": { operationId: "then" }, "/b": { operationId: "then" } },
    ],
  ])("%s", (_, operations: Record<string, object>) => {
    const entries = Object.entries(operations).map(([path, own]) => {
      return [path, { get: { ...answer, ...own }, post: { ...answer } }];
    });
    const document = { paths: Object.fromEntries(entries) };
    expect(namesIn(reversed(document) as object)).toEqual(namesIn(document));
  });

  it("schemas whose names OpenAPI does not allow", () => {
    const schemas = Object.fromEntries(
      ["a b", "a/b", "a:b", "AB"].map((title) => [title, { title }]),
    );
    const document = { paths: {}, components: { schemas } };
    expect(namesIn(reversed(document) as object)).toEqual(namesIn(document));
  });

  it("callbacks that have the same name", () => {
    const callbacks = {
      "on-data": { "{$url}": { post: answer } },
      "on.data": { "{$url}": { post: answer } },
    };
    const document = { paths: { "/a": { get: { operationId: "a", callbacks, ...answer } } } };
    expect(namesIn(reversed(document) as object)).toEqual(namesIn(document));
  });
});
