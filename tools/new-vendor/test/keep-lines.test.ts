import fc from "fast-check";
import { expect, it } from "vitest";
import { keepLines } from "../src/update/keep-lines.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "c", "  a", ""), { maxLength: 8 })
  .map((lines) => lines.join("\n"));
const options = { seed: 20261130, numRuns: 500 };

it("what nobody laid out in another way is the changed text, and without a change the own one", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(keepLines(one, one, other)).toBe(other);
      expect(keepLines(one, other, other)).toBe(one);
    }),
    options,
  );
});

it("lines that only one side touches are as that side has them", () => {
  const own = "one\n\ntwo   # as printed\nthree\nfour\nfive";
  const laidOut = "one\n\ntwo # as printed\nthree\nfour\nfive";
  const changed = "one\n\ntwo # as printed\nthree\nnew\nfive";
  expect(keepLines(own, laidOut, changed)).toBe("one\n\ntwo   # as printed\nthree\nnew\nfive");
});

it("where both sides touch the same lines, the change counts", () => {
  expect(keepLines("a\nb   b\nc", "a\nb\nb\nc", "a\nb\nnew\nc")).toBe("a\nb\nnew\nc");
});
