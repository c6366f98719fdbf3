import { describe, expect, it } from "vitest";
import { type MockData, UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { registered } from "../support/registered-vendor.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { bookOf, newReader, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ vendors: [registered.name] }));

const { name: other, collection } = registered;
const book = bookOf("aa");
const odd = { ...book, editions: [{ year: 2020, kind: "Colour" }] };
const shelf = { id: 1, label: "first" };
/** Valid parts. */
const good = {
  [SAMPLE]: { mode: "replace", books: [book] },
  [other]: { mode: "replace", [collection.name]: [] },
};

type Refusal = [what: string, data: object, detail: string];

const REFUSALS: Refusal[] = [
  ["an unknown vendor", { acme: {} }, `/acme: unknown vendor, choose from ${other}, ${SAMPLE}`],
  ["a vendor in another letter case", { Spec: {} }, "/Spec: unknown vendor"],
  ["a vendor named __proto__", JSON.parse('{"__proto__":{}}'), "/__proto__: unknown vendor"],
  ["an unknown collection", { spec: { reader: [] } }, "/spec/reader: unknown collection, choose"],
  [
    "a collection of the mock's own",
    { spec: { tickets: [] } },
    "/spec/tickets: unknown collection, choose from readers, books, shelves",
  ],
  ["no array", { spec: { books: "merge" } }, "/spec/books: expected an array"],
  ["a breach of the schema", { spec: { books: [book, {}] } }, "/spec/books/1: must have"],
  [
    "a breach in a nested value",
    { spec: { books: [odd] } },
    '/spec/books/0/editions/0/kind: must be equal to one of the allowed values: "print", "audio"',
  ],
  [
    "a duplicate id",
    { spec: { books: [book, { ...book, title: "Twin" }] } },
    `/spec/books/1: duplicate id ${book.bookId}`,
  ],
  [
    "a duplicate number as id",
    { spec: { shelves: [shelf, { ...shelf, id: 1.0 }] } },
    "/spec/shelves/1: duplicate id 1",
  ],
  [
    "too many values",
    { spec: { shelves: Array.from({ length: 10_001 }, (_, id) => ({ ...shelf, id })) } },
    "/spec/shelves: expected at most 10000 values",
  ],
];

/** Each refusal alone, and as the broken part of data that begin or end well. */
const CASES = REFUSALS.flatMap(([what, data, detail]): Refusal[] => [
  [what, data, detail],
  [`${what} after a good part`, { [other]: good[other], ...withSample(data) }, detail],
  [`${what} before a good part`, { ...data, [other]: good[other] }, detail],
]);

function withSample(data: object): object {
  return SAMPLE in data ? data : { [SAMPLE]: good[SAMPLE], ...data };
}

/** A session in which each vendor holds something of its own. */
async function openHeld() {
  const session = openSession(mock);
  await session.ask("/readers", { method: "POST", json: newReader("held@example.com") });
  const handle = mock.sessionOf(session.id);
  await handle.seed({
    [SAMPLE]: { shelves: [{ ...shelf, id: 7 }] },
    [other]: { mode: "replace", [collection.name]: collection.values.slice(1) },
  });
  return { ...session, handle, before: await handle.export() };
}

describe("a seed is refused, and the old state kept whole, for", () => {
  it.each(CASES)("%s", async (_, data, detail) => {
    const { before, handle, raw } = await openHeld();
    const headers = { "Content-Type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(data) };
    const refused = await problem(await raw("/seed", init));
    expect(refused.status).toBe(400);
    expect(refused.detail).toContain(detail);
    expect(await handle.export()).toEqual(before);
  });

  it.each(CASES)("%s, from code", async (_, data, detail) => {
    const { before, handle } = await openHeld();
    const refused = handle.seed(data as MockData);
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(detail);
    expect(await handle.export()).toEqual(before);
  });

  it.each([
    ["null", null, "data: expected an object with one member per vendor"],
    ["a list", [], "data: expected an object with one member per vendor"],
    ["a text", "spec", "data: expected an object with one member per vendor"],
    ["nothing", undefined, "data: expected an object with one member per vendor"],
    [
      "a value that JSON cannot hold",
      { spec: { books: [{ bookId: 1n }] } },
      "data: expected values that JSON can hold",
    ],
    ["a part that is null", { spec: null }, "/spec: expected an object of collections"],
    ["a part that is a list", { spec: [] }, "/spec: expected an object of collections"],
    ["a wrong mode", { spec: { mode: "add" } }, '/spec/mode: expected "merge" or "repl'],
    ["a mode that is null", { spec: { mode: null } }, '/spec/mode: expected "merge"'],
    ["a value that is null", { spec: { books: [null] } }, "/spec/books/0: must be object"],
    ["a hole in a list", { spec: { books: [undefined] } }, "/spec/books/0: must be object"],
    ["a null id", { spec: { shelves: [{ ...shelf, id: null }] } }, "/spec/shelves/0/id: must be"],
  ])("%s", async (_, data, detail) => {
    const { before, handle } = await openHeld();
    await expect(handle.seed(data as unknown as MockData)).rejects.toThrow(detail);
    expect(await handle.export()).toEqual(before);
  });
});
