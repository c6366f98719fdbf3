import { answering, type Case, documentOf, getting, json } from "./case.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answered = (schema: object, schemas: object, openapi = "3.1.0") => ({
  ...getting({ responses: { 200: answering(schema) } }, { components: { schemas } }),
  openapi,
});
const branch = (member: string, kind: object = text) => ({
  type: "object",
  required: ["kind", member],
  properties: { kind, [member]: text },
});
const integer = { type: "integer" };
const mapped = (mapping: object) => ({
  propertyName: "kind",
  mapping: Object.fromEntries(Object.entries(mapping).map(([key, name]) => [key, ref(name).$ref])),
});

/** Discriminators, which narrow as the document says. */
export const discriminators: Case[] = [
  {
    name: "integers that tell alternatives apart",
    document: answered(
      { oneOf: [ref("Cat"), ref("Dog")], discriminator: mapped({ 1: "Cat", 2: "Dog" }) },
      { Cat: branch("m", integer), Dog: branch("w", integer) },
    ),
    call: "client.getThing().then((pet) => pet.kind === 1 ? pet.m : pet.w)",
    answer: { body: '{"kind":2,"w":"wuff"}' },
    gives: "wuff",
  },
  {
    name: "several values for one alternative",
    document: answered(
      {
        anyOf: [ref("Cat"), ref("Dog")],
        discriminator: mapped({ cat: "Cat", lion: "Cat", dog: "Dog" }),
      },
      { Cat: branch("m"), Dog: branch("w") },
    ),
    call: `client.getThing().then((pet) => pet.kind === "dog" ? pet.w : (pet.kind satisfies "cat" | "lion", pet.m))`,
    answer: { body: '{"kind":"lion","m":"roar"}' },
    gives: "roar",
  },
  {
    name: "an alternative of two unions, under two names",
    document: documentOf(
      {
        "/a": {
          get: {
            operationId: "getThing",
            responses: {
              200: answering({
                type: "object",
                properties: {
                  one: {
                    oneOf: [ref("Cat"), ref("Dog")],
                    discriminator: mapped({ c: "Cat", d: "Dog" }),
                  },
                  two: {
                    oneOf: [ref("Cat"), ref("Dog")],
                    discriminator: mapped({ cc: "Cat", dd: "Dog" }),
                  },
                },
              }),
            },
          },
        },
      },
      { components: { schemas: { Cat: branch("m"), Dog: branch("w") } } },
    ),
    call: `client.getThing().then(({ one, two }) => [one?.kind === "c" ? one.m : one?.w, two?.kind === "cc" ? two.m : two?.w])`,
    answer: { body: '{"one":{"kind":"d","w":"1"},"two":{"kind":"cc","m":"2"}}' },
    gives: ["1", "2"],
  },
  {
    name: "alternatives that share a part",
    document: answered(
      { oneOf: [ref("Cat"), ref("Dog")], discriminator: mapped({ cat: "Cat", dog: "Dog" }) },
      {
        Base: {
          type: "object",
          required: ["kind"],
          properties: { kind: { enum: ["cat", "dog"] }, id: text },
        },
        Cat: { allOf: [ref("Base"), { type: "object", required: ["m"], properties: { m: text } }] },
        Dog: { allOf: [ref("Base"), { type: "object", required: ["w"], properties: { w: text } }] },
      },
    ),
    call: `client.getThing().then((pet) => [pet.id, pet.kind === "cat" ? pet.m : pet.w])`,
    answer: { body: '{"kind":"dog","id":"1","w":"wuff"}' },
    gives: ["1", "wuff"],
  },
  {
    name: "an alternative of all other values (3.2)",
    document: answered(
      {
        oneOf: [ref("Cat"), ref("Other")],
        discriminator: { ...mapped({ cat: "Cat" }), defaultMapping: "Other" },
      },
      { Cat: branch("m"), Other: branch("o") },
      "3.2.0",
    ),
    call: `client.getThing().then((pet) => [pet.kind satisfies string, "m" in pet ? pet.m : pet.o])`,
    answer: { body: '{"kind":"bird","o":"x"}' },
    gives: ["bird", "x"],
  },
  {
    name: "alternatives without a mapping, with fields of one side",
    document: documentOf(
      {
        "/a": {
          post: {
            operationId: "postThing",
            requestBody: { required: true, content: json(ref("Pet")) },
            responses: { 200: answering(ref("Pet")) },
          },
        },
      },
      {
        components: {
          schemas: {
            Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
            Cat: {
              type: "object",
              required: ["kind", "id"],
              properties: { kind: text, id: { ...text, readOnly: true } },
            },
            Dog: { type: "object", required: ["kind"], properties: { kind: text } },
          },
        },
      },
    ),
    call: `client.postThing({ body: { kind: "Cat" } }).then((pet) => pet.kind === "Cat" ? pet.id : "")`,
    answer: { body: '{"kind":"Cat","id":"7"}' },
    sends: { line: "POST /a", body: '{"kind":"Cat"}' },
    gives: "7",
  },
  {
    name: "a base that lists those which extend it",
    document: answered(ref("Pet"), {
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: text, id: text },
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: mapped({ cat: "Cat", dog: "Dog" }),
      },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { m: text } }] },
      Dog: { allOf: [ref("Pet"), { type: "object", properties: { w: text } }] },
    }),
    call: `client.getThing().then((pet) => [pet.id, pet.kind === "cat" ? pet.m : pet.w])`,
    answer: { body: '{"kind":"dog","id":"1","w":"wuff"}' },
    gives: ["1", "wuff"],
  },
  {
    name: "heirs of heirs",
    document: answered(
      { type: "array", items: ref("Cat") },
      {
        Pet: {
          type: "object",
          required: ["kind"],
          properties: { kind: text },
          discriminator: { propertyName: "kind" },
        },
        Cat: { allOf: [ref("Pet"), { type: "object", properties: { m: text } }] },
        Kitten: { allOf: [ref("Cat"), { type: "object", properties: { age: integer } }] },
      },
    ),
    call: `client.getThing().then((cats) => (({ kind: "Kitten", age: 1 }) satisfies Api.Kitten, cats.map((cat) => cat.kind satisfies "Cat" | "Kitten")))`,
    answer: { body: '[{"kind":"Cat"},{"kind":"Kitten"}]' },
    gives: ["Cat", "Kitten"],
  },
];
