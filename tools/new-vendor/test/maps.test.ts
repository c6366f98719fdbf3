import { expect, it } from "vitest";
import { asMap } from "../src/read/maps.ts";

const person = (more: object = {}) => ({
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, ...more },
});
const text = { type: "string" };
const objectOf = (names: string[], schema: object = person()) => {
  const properties = Object.fromEntries(names.map((name) => [name, schema]));
  return { type: "object", required: names, properties };
};
const read = (node: ReturnType<typeof objectOf>) => {
  const { properties, additionalProperties } = asMap(node, node.properties);
  return { left: Object.keys(properties ?? {}), isMap: additionalProperties !== undefined };
};

it.each([
  [["17", "18"]],
  [["0c0ffee0-feed-4bad-8bed-c0ffee000000"]],
  [["ada@mail.example"]],
  [["2026-01-02", "2026-01-03"]],
  [["usr_8f3kD92a"]],
  [["5f2b8c1d9e", "6a3c9d2e0f"]],
  [["order-1001", "order-1002"]],
  [["ORD-2024-001", "ORD-2024-002"]],
  [["17", "0c0ffee0-feed-4bad-8bed-c0ffee000000", "usr_8f3kD92a", "order-1001"]],
])("members called %j are a map", (names) => {
  expect(read(objectOf(names))).toEqual({ left: [], isMap: true });
});

it.each([
  [["name", "address1", "address2"]],
  [["line_1", "line_2"]],
  [["sha256", "sha512"]],
  [["iso8601Date", "oauth2Token", "base64Content"]],
  [["order-1001"]],
  [["order-1001", "total"]],
  [["v2Name", "utf8"]],
])("members called %j stay members", (names) => {
  expect(read(objectOf(names))).toEqual({ left: names, isMap: false });
});

it("names beside sure ids stay, and unlike members are no map", () => {
  expect(read(objectOf(["17", "total"]))).toEqual({ left: ["total"], isMap: true });
  const unlike = objectOf(["room101", "room102"]);
  unlike.properties.room102 = text;
  expect(read(unlike)).toEqual({ left: ["room101", "room102"], isMap: false });
});

it("the values of a map have what any of them has, and require what all do", () => {
  const node = objectOf(["1", "2", "3"]);
  node.properties["2"] = person({ age: { type: "integer" } });
  node.properties["3"] = {
    type: "object",
    required: ["age"],
    properties: { age: { type: "number" }, name: { type: "null" } },
  };
  expect(asMap(node, node.properties).additionalProperties).toEqual({
    type: "object",
    properties: { name: { type: ["string", "null"] }, age: { type: "number" } },
  });
});
