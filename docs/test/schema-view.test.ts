import { expect, test } from "vitest";
import { viewSchema } from "../src/model/schema-view.ts";
import { everyKeyword } from "./fixtures/every-keyword.ts";

type Name = keyof typeof everyKeyword.components.schemas;

const view = (name: Name) =>
  viewSchema(
    { $ref: `#/components/schemas/${name}` },
    { document: everyKeyword, anchor: "body", around: undefined, within: [] },
  );

test("members have words for their types, anchors, and what is required", () => {
  const { members, descriptions } = view("Tree");
  expect(descriptions).toEqual(["A tree."]);
  expect(
    members.map(({ name, type, anchor, required }) => [name, type.text, anchor, required]),
  ).toEqual([
    ["label", "string or null", "body.label", true],
    ["children", "list of Tree", "body.children", false],
    ["kind", "fixed value", "body.kind", false],
    ["unlisted", "any value", "body.unlisted", true],
  ]);
  expect(members[0]?.constraints).toEqual(["at most 9 characters"]);
  expect(members[2]?.constant).toEqual({ value: "tree" });
});

test("a schema that contains itself is described once", () => {
  expect(view("Tree").members[1]?.items).toBeUndefined();
  expect(view("Tree").members[1]?.type).toEqual({ text: "list of Tree", component: "Tree" });
});

test("alternatives are named, with the value that tells them", () => {
  const [pet] = view("Pet").alternatives;
  expect(pet?.label).toBe("Exactly one of these");
  expect(pet?.discriminator).toBe("kind");
  expect(pet?.options.map(({ title }) => title)).toEqual(["Cat (kind: cat)", "Dog (kind: dog)"]);
  expect(pet?.options[0]?.view.members[0]?.fallback).toEqual({ value: 9 });
  expect(pet?.options[1]?.view.members[0]?.enumValues).toEqual(["sit", 2, null]);
});

test("a tuple has its places, and what every other item is", () => {
  const pair = view("Pair");
  expect(pair.members.map(({ name, descriptions }) => [name, ...descriptions])).toEqual([
    ["[0]", "First."],
    ["[1]", "Second."],
  ]);
  expect(pair.members[1]?.constraints).toEqual(["more than 0"]);
  expect(pair.items?.descriptions).toEqual(["All others."]);
  expect(pair.constraints).toEqual(["no item twice"]);
});

test("a map says what its values are", () => {
  const [any] = view("Map").members;
  expect([any?.name, any?.type.text, any?.descriptions]).toEqual([
    "any other name",
    "integer",
    ["A count."],
  ]);
});

test("conditions and rarer keywords are all shown, unknown ones as they stand", () => {
  const open = view("Open");
  expect(open.members.map(({ name, descriptions }) => [name, ...descriptions])).toEqual([
    ["/^x-/", "An extension."],
  ]);
  expect(
    open.alternatives.map(({ label, options }) => [
      label,
      ...(options[0]?.view.descriptions ?? []),
    ]),
  ).toEqual([
    ["Never this", "Not this."],
    ["If it is this", "If."],
    ["then this too", "Then."],
    ["else this", "Else."],
    ["Each name is this"],
    ["Every other member", "The rest."],
    ["Where `a` is there, this too", "With a."],
  ]);
  expect(open.constraints).toEqual(['x-unknown: {"kept":true}']);
});

test("allOf is one schema, with the requirements of all its parts", () => {
  const whole = view("Whole");
  expect(whole.descriptions).toEqual(["All of it.", "A tree.", "More."]);
  expect(whole.members.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    "label",
    "kind",
    "unlisted",
    "more",
  ]);
});

test("a text beside a reference and the text of its target are both shown", () => {
  const [here] = view("Renamed").members;
  expect(here?.descriptions).toEqual(["Said here."]);
  expect(here?.flags).toEqual(["deprecated"]);
  expect(here?.members[0]?.descriptions).toEqual(["A count."]);
});

test("what is said beside a name", () => {
  expect(view("Login").members.map(({ flags }) => flags)).toEqual([
    ["only in answers", "sensitive"],
    ["only in requests", "credential"],
  ]);
});

test("schemas that are true or false have words", () => {
  expect(view("Never").members.map(({ type }) => type.text)).toEqual(["nothing", "any value"]);
});

test("a schema that is large is described on its own page, not wherever it is used", () => {
  const text = { type: "string" };
  const properties = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`m${n}`, text]));
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    Large: { type: "object", description: "Much.", properties },
    Small: { type: "object", properties: { a: text } },
    Holder: { type: "object", properties: { large: ref("Large"), small: ref("Small") } },
    Heir: { allOf: [ref("Large"), { type: "object", properties: { own: text } }] },
  };
  const document = { components: { schemas } };
  const of = (name: string) =>
    viewSchema(ref(name), { document, anchor: "body", around: undefined, within: [] });
  expect(of("Large").members).toHaveLength(200);
  expect(of("Heir").members).toHaveLength(201);
  const [large, small] = of("Holder").members;
  expect(large).toMatchObject({ elsewhere: "Large", descriptions: ["Much."], members: [] });
  expect(large?.type).toMatchObject({ text: "Large", component: "Large" });
  expect(small?.members.map(({ name }) => name)).toEqual(["a"]);
});
