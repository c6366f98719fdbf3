import type { VendorBehaviour } from "@carespec/mock-kit";
import { describe, expect, it } from "vitest";
import { mountFourthVendor } from "../support/fourth-vendor.ts";
import { entriesOf } from "../support/recorded.ts";

const circular: { self?: unknown } = {};
circular.self = circular;
const refusal = { status: 401, rule: "key", reason: "no" };

/** What a handler returns, and what the answer's detail says of it after the handler's name. */
const WRONG_ANSWERS: [what: string, given: unknown, detail: string][] = [
  ["an array", [], "returned an array: return { body }, or undefined for the document's example"],
  ["a number", 5, "returned a number: return { body }"],
  ["a text", "x", "returned a string: return { body }"],
  ["true", true, "returned a boolean: return { body }"],
  ["null", null, "returned null: return { body }"],
  ["a function", () => 1, "returned a function: return { body }"],
  ["a Map", new Map(), "returned a Map: return { body }"],
  ["a web response", new Response("x"), "returned a Response: return { body }"],
  ["the body itself", { isbn: "1" }, 'returned the unknown member "isbn": return { body }'],
  ["a mistyped member", { stauts: 200 }, 'unknown member "stauts": did you mean "status"?'],
  ["a reason without a rule", { ...refusal, rule: undefined }, "undefined as rule of a refusal"],
  ["a refusal without its reason", { status: 401, rule: "key" }, "undefined as reason of a refus"],
  ["a refusal without its status", { rule: "key", reason: "no" }, "the status undefined: give a"],
  [
    "a refusal with headers",
    { ...refusal, headers: {} },
    'unknown member "headers": a refusal has',
  ],
  [
    "a refusal with a wrong example",
    { ...refusal, example: 1 },
    "a number as example of a refusal",
  ],
  [
    "a refusal whose body is a list",
    { ...refusal, body: [] },
    "as body of a refusal an array: give",
  ],
  ["a refusal with a BigInt", { ...refusal, body: { id: 1n } }, "body.id is a BigInt, which JSON"],
  ...[100, 0, 99, 199.5, 600, 1_000, Number.NaN].map((status): [string, unknown, string] => [
    `the status ${status}`,
    { status, body: [] },
    `returned the status ${status}: give a whole number from 200 to 599`,
  ]),
  ["a status in a text", { status: "200", body: [] }, "returned the status a string: give a whole"],
  ["a body that is a function", { body: () => [] }, "body is a function: give plain data"],
  ["a body that is a symbol", { body: Symbol("a") }, "body is a symbol: give plain data"],
  ["a body that is a promise", { body: Promise.resolve([]) }, "body is a Promise: await it"],
  ["a promise in a body", { body: [{ a: Promise.resolve() }] }, "body[0].a is a Promise: await it"],
  [
    "a body that is an iterator",
    { body: [].values() },
    "body is not an array: spread it, as in [...",
  ],
  ["a body that is a set", { body: new Set() }, "body is not an array: spread it"],
  [
    "a BigInt in a body",
    { body: { "a b": 1n } },
    'body["a b"] is a BigInt, which JSON cannot hold',
  ],
  ["a body that contains itself", { body: circular }, "body contains itself or nests too deeply"],
  ["a number that JSON lacks", { body: [Number.NaN] }, "body[0] is NaN, which JSON cannot hold"],
  [
    "headers in a list",
    { headers: [], body: [] },
    "as headers an array: give an object of strings",
  ],
  ["a header without a value", { headers: { a: undefined } }, 'header "a" with undefined as its'],
  [
    "a header that is a number",
    { headers: { a: 1 } },
    'header "a" with a number as its value: give',
  ],
  [
    "a header beyond Latin-1",
    { headers: { a: "日本" } },
    'header "a" that HTTP cannot carry: names',
  ],
  ["a header on two lines", { headers: { a: "b\nc" } }, 'header "a" that HTTP cannot carry'],
  ["a header with a bad name", { headers: { "a b": "c" } }, 'header "a b" that HTTP cannot carry'],
  [
    "a length of its own",
    { headers: { "Content-Length": "999" }, body: [] },
    'returned the header "Content-Length" that the mock sends by itself: leave it out',
  ],
];

const REFUSALS = "return { status, rule, reason } to refuse, undefined to let the request pass";
const WRONG_REFUSALS: [what: string, given: unknown, detail: string][] = [
  ["true", true, `the guard returned a boolean: ${REFUSALS}`],
  ["false", false, `the guard returned a boolean: ${REFUSALS}`],
  ["an answer", { body: [] }, `the guard returned no rule: ${REFUSALS}`],
  ["a refusal without its reason", { status: 401, rule: "key" }, "the guard returned undefined as"],
];

async function ask(behaviour: VendorBehaviour) {
  const { ask: call, store } = await mountFourthVendor({ check: false, behaviour });
  const answer = await call("GET /notes");
  const [entry] = await entriesOf(store, "default");
  return { ...answer, recorded: entry?.response.status };
}

describe("a handler's answer that HTTP or JSON cannot carry is a 500 that names the handler:", () => {
  it.each(WRONG_ANSWERS)("%s", async (_, given, detail) => {
    const operations = { listNotes: () => given as object };
    const answer = await ask({ operations });
    expect([answer.status, answer.recorded]).toEqual([500, 500]);
    const problem = answer.body as { title: string; detail: string };
    expect(problem.title).toBe("The mock failed");
    expect(problem.detail).toMatch(/^listNotes returned /);
    expect(problem.detail).toContain(detail);
    expect(answer.reason).toContain("[failure]");
  });
});

describe("what a guard returns besides a refusal is a 500 that says what to return:", () => {
  it.each(WRONG_REFUSALS)("%s", async (_, given, detail) => {
    const answer = await ask({ guard: () => given as undefined });
    expect(answer.status).toBe(500);
    expect((answer.body as { detail: string }).detail).toContain(detail);
  });
});

describe("a handler may return", () => {
  it.each<[string, object, number, unknown]>([
    ["a body alone", { body: [1] }, 200, [1]],
    ["null as the body", { body: null }, 200, null],
    ["a date in the body", { body: [new Date(0)] }, 200, ["1970-01-01T00:00:00.000Z"]],
    ["omitted members of the body", { body: [{ a: undefined }] }, 200, [{}]],
    [
      "an instance of a class",
      new (class {
        body = [2];
      })(),
      200,
      [2],
    ],
  ])("%s", async (_, given, status, body) => {
    const answer = await ask({ operations: { listNotes: () => given } });
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it("headers in any letter case, which replace those of the document", async () => {
    const headers = { "Content-Type": "application/vnd.notes+json" };
    const { fetch } = await mountFourthVendor({
      check: false,
      behaviour: {
        guard: () => undefined,
        operations: { listNotes: () => ({ headers, body: [] }) },
      },
    });
    const response = await fetch("http://mock.test/notes/v2/notes", {
      headers: { "x-notes-key": "any" },
    });
    expect(response.headers.get("content-type")).toBe("application/vnd.notes+json");
  });
});
