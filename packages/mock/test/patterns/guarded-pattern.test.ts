import { expect, it } from "vitest";
import { compilePattern } from "../../src/patterns/pattern-engine.ts";

const MINUTES: [pattern: string, text: string][] = [
  ["^(?!x)\\s*a*a*a*a*b$", `${"a".repeat(400)}!`],
  ["^(a{1,1000}){1,1000}$", `${"a".repeat(20_000)}!`],
  ["^(a*)*\\1$", `${"a".repeat(40)}!`],
  ["^(?=(a+)+$)", `${"a".repeat(40)}!`],
];

it.each(MINUTES)("%s does not match a text for which it would take for ever", (pattern, text) => {
  expect(compilePattern(pattern).test(text)).toBe(false);
});

const QUICK: [pattern: string, text: string, matches: boolean][] = [
  ["^(?=.*[A-Z])(?=.*\\d).{8,}$", "abcD1234", true],
  ["^(?=.*[A-Z])(?=.*\\d).{8,}$", "abcd1234", false],
  ["^(a+)-\\1$", "aa-aa", true],
  ["^(a+)-\\1$", "aa-a", false],
  ["^(?!test).*$", "text", true],
  ["^(?!test).*$", "test", false],
];

it.each(QUICK)("%s is asked of %s as ever: %s", (pattern, text, matches) => {
  expect(compilePattern(pattern).test(text)).toBe(matches);
  expect(new RegExp(pattern, "u").test(text)).toBe(matches);
});
