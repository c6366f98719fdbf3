import { expect, it } from "vitest";
import { shorten } from "../src/shorten.ts";

const texts = Array.from({ length: 5000 }, (_, index) => `"v, ${index}"`);
const numbers = Array.from({ length: 12 }, (_, index) => String(index - 2));

it.each([
  [
    "thousands of texts",
    `must be one of ${texts.join(", ")}`,
    `must be one of ${texts.slice(0, 10).join(", ")} and 4,990 more`,
  ],
  [
    "numbers",
    `must be one of ${numbers.join(", ")}`,
    `must be one of ${numbers.slice(0, 10).join(", ")} and 2 more`,
  ],
  ["a short list", 'must be one of "a", "b", "c"', 'must be one of "a", "b", "c"'],
  ["a date and a number", "2026-01-31 is 30 days old", "2026-01-31 is 30 days old"],
])("a message with %s", (_, message, expected) => {
  expect(shorten(message)).toBe(expected);
});

it("no message is longer than a screen", () => {
  expect(shorten("word ".repeat(1000)).length).toBeLessThan(1010);
});
