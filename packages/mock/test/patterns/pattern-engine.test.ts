import { describe, expect, it } from "vitest";
import { compilePattern, mayTakeLong } from "../../src/patterns/pattern-engine.ts";

const isNative = (pattern: string) => compilePattern(pattern) instanceof RegExp;

describe("JavaScript's own engine checks", () => {
  it.each([
    "^[a-z]+$",
    "^\\d{3}-\\d{4}$",
    "^(0|[1-9][0-9]*)$",
    "^[a-z]+(-[a-z]+)*$",
    "[A-Z]",
    "^.*$",
    "^https?://",
    "^(a)\\1$",
    "(?i:a)",
  ])("%s", (pattern) => {
    expect(isNative(pattern)).toBe(true);
  });
});

/** Expressions that try many ways, and texts on which all of them fail. */
const ENDLESS: [pattern: string, part: string, end: string][] = [
  ["^(a+)+$", "a", "!"],
  ["^(a|a)*$", "a", "!"],
  ["^(a*)*$", "a", "!"],
  ["(x+x+)+y", "x", ""],
  ["^(\\w+\\s?)*$", "a", "!"],
  [
    "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
    "a",
    "!",
  ],
  ["\\s+$", " ", "x"],
  ["^(?:a?){30}a{30}$", "a", "!"],
];

describe("a linear engine checks, in no time,", () => {
  it.each(ENDLESS)("%s", (pattern, part, end) => {
    expect(isNative(pattern)).toBe(false);
    const check = compilePattern(pattern);
    expect(check.test(part.repeat(50_000) + end)).toBe(false);
    const short = part.repeat(8) + end;
    expect(check.test(short)).toBe(new RegExp(pattern, "u").test(short));
  });
});

it("refuses what is no regular expression, as JavaScript does", () => {
  expect(() => compilePattern("(?i)a")).toThrow(SyntaxError);
  expect(() => compilePattern("[")).toThrow(SyntaxError);
});

it("tells what may take long: expressions that look around, with repetitions in repetitions", () => {
  expect(mayTakeLong("^(?=(a+)+$)")).toBe(true);
  expect(mayTakeLong("^(a+)\\1+(b*)*$")).toBe(true);
  expect(mayTakeLong("^(?=.*\\d).{8,}$")).toBe(false);
  expect(mayTakeLong("^(a+)+$")).toBe(false);
  expect(mayTakeLong("(?i)a")).toBe(false);
});

it("is another text for Ajv than JavaScript's own expression", () => {
  expect(String(compilePattern("^(a+)+$"))).not.toBe(String(/^(a+)+$/u));
});
