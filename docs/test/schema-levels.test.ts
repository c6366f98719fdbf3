import { expect, test } from "vitest";
import type { SchemaView } from "../src/model/schema-types.ts";
import { viewSchema } from "../src/model/schema-view.ts";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({
  type: "object",
  description: "An object.",
  properties,
  ...more,
});
const plain = { type: "string" };

const viewOf = (schemas: Record<string, object>, schema: object) =>
  viewSchema(schema, {
    document: { components: { schemas } },
    anchor: "body",
    around: undefined,
    within: [],
  });

/** Schemas of which each has the next one as a member, besides some plain members. */
function chain(length: number, width = 1): Record<string, object> {
  const members = Object.fromEntries(
    Array.from({ length: width }, (_, index) => [`plain${index}`, plain]),
  );
  return Object.fromEntries(
    Array.from({ length }, (_, number) => [
      `S${number}`,
      object({ ...members, ...(number + 1 < length && { next: to(`S${number + 1}`) }) }),
    ]),
  );
}

/** What follows the members named `next` ends with. */
function last(view: SchemaView, depth = 1): { depth: number; view: SchemaView } {
  const next = view.members.find(({ name }) => name === "next");
  return next ? last(next, depth + 1) : { depth, view };
}

test("schemas within each other are shown down to where they end", () => {
  const { depth, view } = last(viewOf(chain(8, 10), to("S0")));
  expect(depth).toBe(8);
  expect(view.members).toHaveLength(10);
  expect(view.elsewhere).toBeUndefined();
});

test.each([
  ["a long chain", chain(400), 9],
  ["a chain of wide schemas", chain(20, 60), 4],
])("%s ends with what it is and the name of its page", (_, schemas, expected) => {
  const { depth, view } = last(viewOf(schemas, to("S0")));
  expect(depth).toBe(expected);
  expect(view).toMatchObject({
    elsewhere: `S${expected - 1}`,
    descriptions: ["An object."],
    members: [],
    type: { component: `S${expected - 1}` },
  });
});

test("schemas that lead to each other are shown in a readable number of fields", () => {
  const names = Array.from({ length: 30 }, (_, number) => `S${number}`);
  const links = Object.fromEntries(names.map((name) => [`to${name}`, to(name)]));
  const view = viewOf(Object.fromEntries(names.map((name) => [name, object(links)])), to("S0"));
  expect(view.members.map(({ elsewhere, repeats }) => elsewhere ?? repeats)).toEqual(names);
});

test("a schema's own fields are all shown, those of a list's items and of its allOf too", () => {
  const members = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`m${i}`, to("Deep")]));
  const schemas = {
    Base: object(members),
    Whole: object({ own: plain }, { allOf: [to("Base")] }),
    Deep: object({ plain }),
  };
  const list = viewOf(schemas, { type: "array", items: to("Whole") });
  expect(list.items?.members).toHaveLength(901);
  expect(list.items?.members[1]?.elsewhere).toBe("Deep");
});

test("plain values are shown wherever they are", () => {
  const schemas = {
    ...chain(9),
    S8: object({ color: to("Color") }),
    S7: object({ color: to("Color"), next: to("S8") }),
    Color: { type: "string", enum: ["red", "blue"] },
  };
  const { view } = last(viewOf(schemas, to("S0")));
  expect(view.elsewhere).toBe("S8");
  const seventh = viewOf(schemas, to("S1"));
  expect(last(seventh).view.members[0]?.enumValues).toEqual(["red", "blue"]);
});

test("alternatives that go too deep are named", () => {
  const options = Array.from({ length: 30 }, (_, number) => `Option${number}`);
  const members = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`m${i}`, plain]));
  const schemas = {
    ...Object.fromEntries(options.map((name) => [name, object(members)])),
    One: object({ kind: plain }, { oneOf: options.map(to) }),
  };
  const [choice] = viewOf(schemas, to("One")).alternatives;
  expect(choice?.options.map(({ title }) => title)).toEqual(options);
  expect(choice?.options.map(({ view }) => view.elsewhere)).toEqual(options);
});
