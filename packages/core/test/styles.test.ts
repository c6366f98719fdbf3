import { describe, expect, it } from "vitest";
import { jsonParameter } from "../src/parameters/json.ts";
import { fillPath } from "../src/parameters/path.ts";
import { writeQuery } from "../src/parameters/query.ts";
import { reserved } from "../src/parameters/reserved.ts";
import {
  deepObject,
  delimited,
  label,
  matrix,
  simple,
  type WriteParameter,
} from "../src/parameters/styles.ts";

// As the table of styles in OpenAPI 3.1 shows them, with a value that has to be encoded.
const list = ["blue", "bl,ack"];
const object = { R: 100, "G&": "a b", none: undefined };

describe("a query parameter", () => {
  it.each<[string, WriteParameter | undefined, unknown, string]>([
    ["form", undefined, list, "c=blue&c=bl%2Cack"],
    ["form", undefined, object, "R=100&G%26=a%20b"],
    ["form without explode", delimited(","), list, "c=blue,bl%2Cack"],
    ["form without explode", delimited(","), object, "c=R,100,G%26,a%20b"],
    ["form without explode", delimited(","), "blue", "c=blue"],
    ["spaceDelimited", delimited("%20"), list, "c=blue%20bl%2Cack"],
    ["pipeDelimited", delimited("%7C"), list, "c=blue%7Cbl%2Cack"],
    ["deepObject", deepObject, object, "c%5BR%5D=100&c%5BG%26%5D=a%20b"],
    ["deepObject", deepObject, { a: { b: list } }, "c%5Ba%5D%5Bb%5D=blue&c%5Ba%5D%5Bb%5D=bl%2Cack"],
    ["form", undefined, "", "c="],
    ["form without explode", delimited(","), "", "c="],
    ["pipeDelimited", delimited("%7C"), object, "c=R%7C100%7CG%26%7Ca%20b"],
    ["deepObject", deepObject, { R: "" }, "c%5BR%5D="],
    ["JSON", jsonParameter, { R: [1, "ü&"] }, "c=%7B%22R%22%3A%5B1%2C%22%5Cu00fc%26%22%5D%7D"],
    ["JSON", jsonParameter, null, "c=null"],
    ["form, reserved", reserved(), "a/b?c&d#e%2F f", "c=a/b?c%26d%23e%252F%20f"],
    ["form, reserved", reserved(), ["a/b", "c:d"], "c=a/b&c=c:d"],
    ["form without explode, reserved", reserved(delimited(",")), ["a/b", "c+d"], "c=a/b,c%2Bd"],
    ["deepObject, reserved", reserved(deepObject), { "k/": "a/b" }, "c%5Bk%2F%5D=a/b"],
  ])("in the style %s", (_, write, value, written) => {
    expect(writeQuery({ c: value }, write && { c: write })).toBe(written);
  });

  it("whose name every object has is written as any other", () => {
    expect(writeQuery({ constructor: 1, toString: "a" })).toBe("constructor=1&toString=a");
  });
});

describe("a path parameter", () => {
  it.each<[string, WriteParameter | undefined, unknown, string]>([
    ["simple", undefined, "bl,ack", "bl%2Cack"],
    ["simple", simple(false), list, "blue,bl%2Cack"],
    ["simple", simple(false), object, "R,100,G%26,a%20b"],
    ["simple, exploded", simple(true), object, "R=100,G%26=a%20b"],
    ["label", label(false), list, ".blue,bl%2Cack"],
    ["label, exploded", label(true), list, ".blue.bl%2Cack"],
    ["label, exploded", label(true), object, ".R=100.G%26=a%20b"],
    ["matrix", matrix(false), "blue", ";c=blue"],
    ["matrix", matrix(false), list, ";c=blue,bl%2Cack"],
    ["matrix, exploded", matrix(true), list, ";c=blue;c=bl%2Cack"],
    ["matrix, exploded", matrix(true), object, ";R=100;G%26=a%20b"],
    ["matrix", matrix(false), "", ";c"],
    ["matrix, exploded", matrix(true), ["", "a"], ";c;c=a"],
    ["matrix, exploded", matrix(true), { R: "", G: 1 }, ";R;G=1"],
    ["JSON", jsonParameter, ["a"], "%5B%22a%22%5D"],
  ])("in the style %s", (_, write, value, written) => {
    expect(fillPath("/{c}/x", { c: value }, write && { c: write })).toBe(`/${written}/x`);
  });

  it("in no style leads to another path", () => {
    expect(() => fillPath("/{c}", { c: "." }, { c: label(false) })).toThrow(TypeError);
    expect(() => fillPath("/{c}", { c: "" }, { c: label(false) })).toThrow(TypeError);
    expect(() => fillPath("/{c}", { c: [] }, { c: simple(false) })).toThrow(TypeError);
  });
});

const temporal = { toString: () => "2026-11-28", [Symbol.toStringTag]: "Temporal.PlainDate" };
/** What has no one way to be written. */
const unwritable: [string, unknown][] = [
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["an invalid date", new Date("x")],
  ["a symbol", Symbol("a")],
  ["a function", () => 1],
  ["a Map", new Map([["a", 1]])],
  ["a Set", new Set(["a"])],
  ["URLSearchParams", new URLSearchParams({ a: "1" })],
  ["an instance of a class", Object.create(temporal)],
  ["a list with null", [null]],
  ["a list of lists", [["a"]]],
  ["an empty list", []],
  ["half a character", "\ud800"],
];

describe("a value that cannot be written is refused by name", () => {
  it.each(unwritable)("in a query: %s", (_, value) => {
    expect(() => writeQuery({ since: value })).toThrow(/^since (must|is not)/);
    expect(() => writeQuery({ since: value }, { since: delimited(",") })).toThrow(/^since /);
    expect(() => writeQuery({ since: value }, { since: deepObject })).toThrow(/^since /);
  });

  it.each([...unwritable, ["an object", {}]])("in a path: %s", (_, value) => {
    expect(() => fillPath("/{id}", { id: value })).toThrow(/^path parameter id /);
  });

  it.each([
    ["an object in an object", { since: { a: 1 } }],
    ["an object in a list", { since: [{ a: 1 }] }],
    ["a list of lists", { since: [["a"]] }],
  ])("in a query: %s", (_, value) => {
    expect(() => writeQuery({ filter: value })).toThrow(/^since must /);
    expect(() => writeQuery({ filter: value }, { filter: delimited(",") })).toThrow(
      /^filter must /,
    );
  });

  it("but for dates, bigints and booleans", () => {
    const values = { at: new Date(0), id: 2n ** 60n, all: false };
    expect(writeQuery(values)).toBe(
      "at=1970-01-01T00%3A00%3A00.000Z&id=1152921504606846976&all=false",
    );
    expect(fillPath("/{id}/{at}", values)).toBe(
      "/1152921504606846976/1970-01-01T00%3A00%3A00.000Z",
    );
  });
});
