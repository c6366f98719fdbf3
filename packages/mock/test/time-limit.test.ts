import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withinTime } from "../src/time-limit.ts";

const late = (name: string) => () => new Error(`${name} is late`);
const never = new Promise<never>(() => {});

describe("what is waited for within a time", () => {
  it("is given as it is where it is no promise", () => {
    expect(withinTime("value", 1, late("it"))).toBe("value");
    expect(withinTime(undefined, 1, late("it"))).toBeUndefined();
  });

  it("is given where it comes in time, and so is its error", async () => {
    expect(await withinTime(Promise.resolve("value"), 60_000, late("it"))).toBe("value");
    const failed = withinTime(Promise.reject(new Error("failed")), 60_000, late("it"));
    await expect(failed).rejects.toThrow("failed");
  });

  it("is given up by its own limit, whatever the limits of the others", async () => {
    const ends: string[] = [];
    const end = (name: string, limitMs: number) =>
      Promise.resolve(withinTime(never, limitMs, late(name))).catch(({ message }: Error) =>
        ends.push(message),
      );
    const slow = end("slow", 60);
    await Promise.all([end("quick", 20), slow, end("middle", 40)]);
    expect(ends).toEqual(["quick is late", "middle is late", "slow is late"]);
  });

  it("is given up also where it began while nothing else was waited for", async () => {
    await withinTime(Promise.resolve(), 60_000, late("first"));
    await wait(5);
    await expect(withinTime(never, 20, late("second"))).rejects.toThrow("second is late");
  });

  it("is still given where it comes later than another's limit", async () => {
    const other = Promise.resolve(withinTime(never, 10, late("other"))).catch(() => "given up");
    const value = withinTime(wait(40, "value"), 60_000, late("it"));
    expect(await Promise.all([other, value])).toEqual(["given up", "value"]);
  });
});
