import fc from "fast-check";

/** Texts that have broken servers before. */
const NOTORIOUS = [
  "",
  " ",
  ".",
  "..",
  "../../..",
  "%",
  "%zz",
  "%00",
  "%2e%2e%2f",
  "%2F",
  "%C3%28",
  "\u0000",
  "\ud800",
  "\u202eabc",
  "имя",
  "🙂🙂",
  "DF.",
  "DF.DF.",
  "DF.%",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "true",
  "True",
  "NaN",
  "-1",
  "0",
  "1",
  "1.5",
  "1e999",
  "9007199254740993",
  "9".repeat(400),
  "x".repeat(3_000),
  "2024-02-30",
  "2014-11-05T19:05:12",
  "0000-01-01T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "999999-99-99",
  "{}",
  "[]",
  "a,b",
  "'\"`;--",
  "<a href=x>",
  "\r\nX-Injected: 1",
];

const SURROGATES = { from: 0xd800, count: 0x800 };

/**
 * Any character, as in fast-check's unit "binary". That one lists all million of them before it looks
 * for the first, which takes seconds.
 */
const anyCharacter = fc.nat({ max: 0x10ffff - SURROGATES.count }).map(
  (nth) => String.fromCodePoint(nth < SURROGATES.from ? nth : nth + SURROGATES.count),
  (text) => {
    const code = typeof text === "string" ? (text.codePointAt(0) ?? -1) : -1;
    if (code < 0 || text !== wellFormed(String.fromCodePoint(code)))
      throw new Error("not one character");
    return code < SURROGATES.from ? code : code - SURROGATES.count;
  },
);

/** Any text: notorious ones, and random ones of every plane. */
export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NOTORIOUS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.uuid() },
  {
    weight: 1,
    arbitrary: fc.date().map((date) => (Number.isNaN(+date) ? "" : date.toISOString())),
  },
);

/** The text without halves of characters, which no encoding can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Text that a header may hold: Latin-1 without controls. */
export const oddHeader = fc.oneof(
  oddText.map((text) => text.replace(/[^\x20-\x7e\xa0-\xff]/g, "")),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map(toLatin) }),
);

function toLatin(code: number): string {
  return code >= 0x7f && code <= 0x9f ? "\t" : String.fromCharCode(code);
}

/** JSON that no example has, by name: a counterexample that held it would fill the screen. */
const HUGE: Record<string, string> = {
  long: `"${"x".repeat(20_000)}"`,
  wide: JSON.stringify(Array.from({ length: 2_000 }, (_, index) => index)),
  many: JSON.stringify(
    Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, index])),
  ),
  deep: nested(200),
  deeper: nested(3_000),
  deepest: nested(50_000),
};

function nested(depth: number): string {
  return `${"[".repeat(depth)}1${"]".repeat(depth)}`;
}

/** The JSON with huge values in the place of their names. */
export function enlarge(json: string): string {
  return json.replace(/\{"huge":"(\w+)"\}/g, (whole, name: string) => HUGE[name] ?? whole);
}

/** Any JSON value, huge ones by their names. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, {}, [], [[]], [null], 0, -0),
  },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.maxSafeInteger()) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(HUGE)).map((huge) => ({ huge })) },
);
