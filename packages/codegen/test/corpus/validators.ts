import { expect } from "vitest";
import { answering, type Case, documentOf, json } from "./case.ts";

const THING = {
  type: "object",
  required: ["a"],
  properties: { a: { type: "string", minLength: 2 } },
};
const document = documentOf(
  {
    "/a": {
      post: {
        operationId: "postThing",
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Thing" }) },
        responses: { 200: answering({ $ref: "#/components/schemas/Thing" }) },
      },
    },
  },
  { components: { schemas: { Thing: THING } } },
);
const imports = 'import { validation } from "./api/validate.ts";';
const call = `client.postThing({ body: { a: "xy" } }).then(({ a }) => a, (error) => error.message)`;

/** Clients that check bodies against the document. */
export const validators: Case[] = [
  {
    name: "an answer that is checked",
    document,
    imports,
    options: "validator: validation()",
    call,
    answer: { body: '{"a":"yz"}' },
    sends: { line: "POST /a" },
    gives: "yz",
  },
  {
    name: "an answer that breaks the document",
    document,
    imports,
    options: "validator: validation()",
    call,
    answer: { body: '{"a":"x"}' },
    gives: expect.stringMatching(/\/a/),
  },
  {
    name: "a request that breaks the document",
    document,
    imports: 'import { postThing, validationOf } from "./api/validate-operations.ts";',
    options: "validator: validationOf([postThing], { requests: true })",
    call: `client.postThing({ body: { a: "x" } }).then(() => "", (error) => error.name)`,
    gives: expect.stringMatching(/Error/),
  },
];
