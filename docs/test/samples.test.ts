import { describe, expect, test } from "vitest";
import { firstLines } from "../src/samples/first-lines.ts";
import { jsLiteral, jsPattern, jsText } from "../src/samples/js-text.ts";
import { fillValue, variablesIn } from "../src/samples/sample-values.ts";
import { stableText } from "../src/samples/stable-text.ts";
import { differences } from "./support/built-samples.ts";

const token = { variable: "token" };

describe("JavaScript", () => {
  test.each([
    [{ a: 1, "b-c": [true, null] }, '{ a: 1, "b-c": [true, null] }'],
    [{ token }, "{ token }"],
    [{ id: token, list: [] }, "{ id: token, list: [] }"],
    ['it\'s "x"', '"it\'s \\"x\\""'],
  ])("holds %j", (value, text) => {
    expect(jsLiteral(value)).toBe(text);
  });

  test("breaks what is long into lines, each with a comma", () => {
    const long = "x".repeat(80);
    expect(jsLiteral({ long, list: [1] })).toBe(`{\n  long: "${long}",\n  list: [1],\n}`);
  });

  test.each([
    [["a"], '"a"'],
    [[token], "token"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a sample's text
    [["Bearer ", token], "`Bearer ${token}`"],
    [["`$", token], "`\\`$${token}`"],
  ])("holds the text %j", (text, code) => {
    expect(jsText(text)).toBe(code);
  });

  test.each([
    [{ token: "/token" }, "{ token }"],
    [{ id: "/a/b" }, "{ a: { b: id } }"],
    [{ id: "/1/b" }, "[, { b: id }]"],
    [{ a: "/x", b: "/y" }, "{ x: a, y: b }"],
  ])("binds %j", (takes, code) => {
    expect(jsPattern(takes)).toBe(code);
  });
});

test("a variable without a value keeps its name in angle brackets", () => {
  const body = { list: [token, { variable: "other" }] };
  expect(variablesIn(body)).toEqual(["token", "other"]);
  expect(fillValue(body, { other: "1" })).toEqual({ list: ["<token>", "1"] });
});

test("what differs between two runs is left open, whatever its type", () => {
  const first = { id: 1, when: "today", list: [1, { x: "a" }], none: null };
  const second = { id: 1, when: "tomorrow", list: [2, { x: "a" }], none: {} };
  expect(JSON.stringify(JSON.parse(stableText(first, second).replaceAll("…", "0")))).toBe(
    '{"id":1,"when":0,"list":[0,{"x":"a"}],"none":0}',
  );
});

test("a long answer is cut, but not for the sake of one line", () => {
  const lines = (count: number) => Array.from({ length: count }, () => "x").join("\n");
  expect(firstLines(lines(15))).toEqual({ first: lines(15), rest: [] });
  expect(firstLines(lines(16))).toEqual({ first: lines(14), rest: ["x", "x"] });
});

test("the comparison with a page finds a changed line, a missing one and one too many", () => {
  const sample = { lines: ["{", '  "a": …', "}"] };
  expect(differences(["{", '  "a": 7', "}"], sample)).toEqual([]);
  expect(differences(["{", '  "b": 7', "}"], sample)).toHaveLength(1);
  expect(differences(["{", '  "a": 7'], sample)).toHaveLength(2);
  expect(differences(["{", '  "a": 7', "}", ""], sample)).toHaveLength(1);
});
