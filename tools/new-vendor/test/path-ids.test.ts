import { operationsOf, responseExamplesOf } from "@carespec/document";
import { expect, it, test } from "vitest";
import { documentWith, mended } from "./support/mended.ts";

const text = { type: "string" };
const answer = (media: object) => ({
  responses: { "200": { description: "OK", content: { "application/json": media } } },
});
const inPath = (name: string, more: object = {}) => ({
  name,
  in: "path",
  required: true,
  schema: text,
  ...more,
});

/** The examples of path parameters, by method and path. */
function idsIn(paths: object, components: object = {}): Record<string, unknown> {
  const { document } = mended(documentWith(paths, { components }));
  return Object.fromEntries(
    operationsOf(document).map(({ method, path, parameters }) => [
      `${method} ${path}`,
      parameters.map(({ example }) => example).join(),
    ]),
  );
}

test("a parameter that paths share has the id of each path's own answers", () => {
  const listOf = (id: string) => answer({ schema: { type: "array" }, example: [{ id }] });
  const shared = { parameters: [{ $ref: "#/components/parameters/Action" }], ...answer({}) };
  const paths = {
    "/actions": { get: listOf("a-1") },
    "/actions/{actionId}": { get: shared },
    "/pets/actions": { get: listOf("p-1") },
    "/pets/actions/{actionId}": { get: shared, delete: shared },
    "/logs/{actionId}": { get: shared },
    "/shops/actions": { get: listOf("s-1") },
    "/shops/actions/{actionId}": { parameters: shared.parameters, get: answer({}) },
  };
  const Action = inPath("actionId", { example: "p-1" });
  expect(idsIn(paths, { parameters: { Action } })).toMatchObject({
    "get /actions/{actionId}": "a-1",
    "get /pets/actions/{actionId}": "p-1",
    "delete /pets/actions/{actionId}": "p-1",
    "get /logs/{actionId}": "p-1",
    "get /shops/actions/{actionId}": "s-1",
  });
});

it.each([
  ["the uuid", "uuid", "agent_uuid"],
  ["the part behind the noun", "slug", "agentSlug"],
  ["the guid", "guid", "some_id"],
])("a path takes %s of what its answers show", (_, member, name) => {
  const schema = { type: "object", properties: { [member]: text } };
  const paths = {
    [`/agents/{${name}}`]: {
      parameters: [inPath(name, { example: '"quoted"' })],
      get: answer({ schema, example: { [member]: "seven" } }),
    },
    "/agents/{other}/keys": { parameters: [inPath("other")], get: answer({}) },
  };
  expect(idsIn(paths)[`get /agents/{${name}}`]).toBe("seven");
});

it.each([
  ["agent_uuid", "uuid", "uuid"],
  ["case_uuid", "case_uuid", "test_agent_uuid"],
])(
  "a path below an item, %s, takes its %s whatever the parameter is called: %s",
  (own, member, other) => {
    const schema = { type: "object", properties: { [member]: text } };
    const paths = {
      [`/agents/{${own}}`]: {
        parameters: [inPath(own)],
        get: answer({ schema, example: { [member]: "a-1" } }),
      },
      [`/agents/{${other}}/keys`]: { parameters: [inPath(other)], get: answer({}) },
    };
    expect(idsIn(paths)[`get /agents/{${other}}/keys`]).toBe("a-1");
  },
);

test("where no answer has an item, a path takes the id that the item's schema shows", () => {
  const Event = { type: "object", properties: { id: { ...text, example: "e-1" }, note: text } };
  const events = { type: "array", items: { $ref: "#/components/schemas/Event" } };
  const schema = { type: "object", properties: { events } };
  const parameters = [inPath("event_id", { example: "e-9" })];
  const paths = {
    "/events": { get: answer({ schema, example: {} }) },
    "/events/{event_id}": { parameters, delete: answer({}) },
  };
  expect(idsIn(paths, { schemas: { Event } })["delete /events/{event_id}"]).toBe("e-1");
});

test("where nothing shows an id, all paths to an item take the first that one of them has", () => {
  const parameters = (example: string, name = "id") => [inPath(name, { example })];
  const paths = {
    "/pets/{id}/toys": { parameters: parameters("c"), get: answer({}) },
    "/pets/{id}": {
      get: { parameters: [inPath("id", { examples: { one: { value: "a" } } })], ...answer({}) },
      delete: { parameters: parameters("b"), ...answer({}) },
    },
    "/pets/{petId}/food": { parameters: parameters("d", "petId"), get: answer({}) },
    "/days/{id}": { parameters: parameters("e"), get: answer({}) },
  };
  expect(idsIn(paths)).toEqual({
    "get /pets/{id}/toys": "a",
    "get /pets/{id}": "a",
    "delete /pets/{id}": "a",
    "get /pets/{petId}/food": "a",
    "get /days/{id}": "e",
  });
});

test.each([
  ["a text", { type: "string", format: "uuid" }, text, String],
  ["a number", { type: "string", pattern: "^[4-9]\\d\\d$" }, { type: "integer" }, Number],
])("made-up answers show the id that a path must have, as %s", (_, schema, id, kind) => {
  const Robot = { type: "object", required: ["id"], properties: { id, name: text } };
  const robot = { $ref: "#/components/schemas/Robot" };
  const list = { type: "object", properties: { data: { type: "array", items: robot } } };
  const paths = {
    "/robots": { get: answer({ schema: list }) },
    "/robots/{robot_id}": {
      get: { parameters: [inPath("robot_id", { schema })], ...answer({ schema: robot }) },
    },
    "/robots/{robot_id}/stop": {
      post: { parameters: [inPath("robot_id", { schema })], ...answer({}) },
    },
  };
  const { document } = mended(documentWith(paths, { components: { schemas: { Robot } } }));
  const shown = responseExamplesOf(document).flatMap(({ status, value }) =>
    status === "200" ? [value] : [],
  );
  const [parameter] = operationsOf(document)[1]?.parameters ?? [];
  const known = kind(parameter?.example);
  expect(shown[0]).toMatchObject({ data: [{ id: known }] });
  expect(shown[1]).toMatchObject({ id: known });
});
