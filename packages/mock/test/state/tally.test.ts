import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../src/state/open-store.ts";

const redis = await startRedis();

describe.each(["memory", redis.url])("a tally in %s", (state) => {
  it("counts equal texts in the order in which they came first, and drops new ones beyond the most", async () => {
    const store = await openStore(state, () => ({}));
    onTestFinished(() => store.close());
    const { tally } = store;
    await tally.clear();
    for (const text of ["b", "a", "b", "c", "c", "a"]) await tally.add(text, 2);
    const { tallied, dropped } = await tally.read();
    expect([tallied.map(({ text, count }) => [text, count]), dropped]).toEqual([
      [
        ["b", 2],
        ["a", 2],
      ],
      2,
    ]);
    for (const { first, last } of tallied)
      expect(Date.parse(first)).toBeLessThanOrEqual(Date.parse(last));
    await tally.clear();
    expect(await tally.read()).toEqual({ tallied: [], dropped: 0 });
  });
});
