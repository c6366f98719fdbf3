import { isNode, type Node, operationsOf, requestBodyOf } from "@carespec/document";
import { expect, it } from "vitest";
import { documentWith, mended } from "./support/mended.ts";

/** What the made-up bodies of an API's operations say, by method. */
function madeUp(schema: Node, path: string) {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Town" } } };
  const responses = { 200: { description: "OK", content } };
  const requestBody = { required: true, content };
  const { document } = mended(
    documentWith(
      {
        "/towns": { post: { requestBody, responses } },
        [path]: { get: { responses }, put: { requestBody, responses } },
      },
      { components: { schemas: { Town: schema } } },
    ),
  );
  const values = operationsOf(document).map(({ method, operation }) => {
    const media = requestBodyOf(document, operation)?.content?.["application/json"];
    const [example] = Object.values(media?.examples ?? {}) as Node[];
    return [method, example?.value];
  });
  return Object.fromEntries(values) as Record<string, Node>;
}

it.each([
  ["a UUID", "id", { type: "string", format: "uuid" }, "/towns/{townId}"],
  ["a number", "id", { type: "integer", minimum: 1 }, "/towns/{id}"],
  ["a text", "code", { type: "string", pattern: "^[A-Z]{2}\\d$" }, "/towns/{code}"],
  ["a text with an example", "code", { type: "string", example: "HKI" }, "/towns/{code}"],
])("an id that a body must have, %s, is not that of another body", (_, name, id, path) => {
  const schema = { type: "object", required: [name], properties: { [name]: id } };
  const { post, put } = madeUp(schema, path);
  expect(isNode(post) && isNode(put)).toBe(true);
  expect(typeof post?.[name]).toBe(typeof put?.[name]);
  expect(post?.[name]).not.toEqual(put?.[name]);
});

it("an id that a body may leave out is left to the server", () => {
  const properties = { isbn: { type: "string" }, name: { type: "string" } };
  const { post } = madeUp({ type: "object", required: ["name"], properties }, "/towns/{isbn}");
  expect(post).toEqual({ name: expect.any(String) });
});
