import fc from "fast-check";
import { expect, it } from "vitest";
import { automatonOf } from "../../src/patterns/automaton.ts";
import { LinearPattern } from "../../src/patterns/linear-pattern.ts";
import { compilePattern } from "../../src/patterns/pattern-engine.ts";
import { parsePattern } from "../../src/patterns/pattern-syntax.ts";

/** `RANDOM_PATTERNS=100000` hunts. */
const PATTERNS = Number(process.env.RANDOM_PATTERNS ?? 2_000);

const character = fc.constantFrom(
  ..."abA1 _-é😀\n".split(/(?:)/u),
  ".",
  ...["\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\.", "\\/", "\\n", "\\u0061", "\\u{1F600}"],
  ...["\\uD83D\\uDE00", "\\x61", "\\cJ", "\\0", "\\p{L}", "\\P{Lu}", "[ab]", "[^ab]", "[a-c1]"],
  ...["[\\d-]", "[\\]a]", "[^\\s😀]", "[😀-😂]", "[]", "[^]", "\\b", "\\B", "^", "$"],
);
const quantifier = fc.constantFrom(
  "*",
  "+",
  "?",
  "{2}",
  "{1,}",
  "{0,2}",
  "{1,3}",
  "*?",
  "+?",
  "??",
);

const { pattern } = fc.letrec<{ pattern: string; term: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4 },
    character,
    tie("pattern").map((text) => `(${text})`),
    tie("pattern").map((text) => `(?:${text})`),
    tie("pattern").map((text) => `(?<name>${text})`),
    fc.tuple(tie("term"), quantifier).map(([term, more]) => `(?:${term})${more}`),
    fc.tuple(character, quantifier).map(([term, more]) => `${term}${more}`),
  ),
  pattern: fc
    .array(fc.array(tie("term"), { maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((choice) => choice.map((terms) => terms.join("")).join("|")),
}));
const text = fc
  .array(fc.constantFrom(..."abcA1 _-é😀😂\n\u2028\ud83d\ude00".split(/(?:)/u), "\ud83d", "\0"), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

function native(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

it("a linear pattern matches what JavaScript's own engine matches", () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 3, maxLength: 8 }), (source, texts) => {
      const own = native(source);
      fc.pre(own !== undefined);
      const parsed = parsePattern(source);
      const automaton = parsed && automatonOf(parsed);
      fc.pre(automaton !== undefined);
      const linear = new LinearPattern(source, automaton as NonNullable<typeof automaton>);
      for (const each of texts) {
        expect(linear.test(each), JSON.stringify(each)).toBe(own?.test(each));
        expect(compilePattern(source).test(each)).toBe(own?.test(each));
      }
    }),
    { numRuns: PATTERNS },
  );
});
