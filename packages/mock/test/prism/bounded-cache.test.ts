import { expect, it } from "vitest";
import { BoundedCache, LONGEST_KEY } from "../../src/prism/bounded-cache.ts";

it("gives back what it was given", () => {
  const cache = new BoundedCache<number>(2);
  cache.set("a", 1);
  expect([cache.get("a"), cache.get("b")]).toEqual([1, undefined]);
});

it("never holds more than its limit, and forgets the oldest first", () => {
  const cache = new BoundedCache<number>(3);
  for (let count = 0; count < 1_000; count += 1) {
    cache.set(`key ${count}`, count);
    expect(cache.size).toBeLessThanOrEqual(3);
  }
  expect(["key 996", "key 997", "key 999"].map((key) => cache.get(key))).toEqual([
    undefined,
    997,
    999,
  ]);
});

it("replaces a value in place", () => {
  const cache = new BoundedCache<number>(2);
  cache.set("a", 1);
  cache.set("b", 2);
  cache.set("b", 3);
  expect([cache.get("a"), cache.get("b"), cache.size]).toEqual([1, 3, 2]);
});

it("takes no key beyond its length", () => {
  const cache = new BoundedCache<number>(2);
  cache.set("a".repeat(LONGEST_KEY), 1);
  cache.set("a".repeat(LONGEST_KEY + 1), 2);
  expect(cache.size).toBe(1);
  expect(cache.get("a".repeat(LONGEST_KEY + 1))).toBeUndefined();
});
