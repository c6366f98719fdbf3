import { randomUUID } from "node:crypto";
import type { Call, Transaction } from "@carespec/mock-kit";
import { drawFrom, toUuid } from "../steering/seeded-draw.ts";
import type { RandomSeed } from "../steering/steering.ts";

/** Where a call's ids and numbers come from. */
export interface Randomness extends Pick<Call, "newId" | "random"> {
  /** Notes in the session's data how many were drawn, so that the next call goes on from there. */
  keep(): void;
}

/** The vendor's own record of what was drawn. */
const COLLECTION = "mock.drawn";

interface Drawn {
  /** Of the seed that it was drawn from. */
  start: string;
  count: number;
}

/** Of a session without a seed. */
export const UNSEEDED: Randomness = { newId: randomUUID, random: Math.random, keep: () => {} };

/**
 * Draws for one call of a vendor in a session with a seed. The n-th draw of a session is a hash of the seed, the
 * vendor's name and n, on every mock that shares the session.
 */
export async function openRandomness(
  state: Transaction,
  vendor: string,
  { seed, start }: RandomSeed,
): Promise<Randomness> {
  const drawn = state.collection<Drawn>(COLLECTION);
  const before = await drawn.get("all");
  const first = before?.start === start ? before.count : 0;
  let count = first;
  const draw = () => {
    count += 1;
    return drawFrom(seed, vendor, count);
  };
  return {
    newId: () => toUuid(draw()),
    random: () => draw().readUIntBE(0, 6) / 2 ** 48,
    keep: () => {
      if (count > first) drawn.set("all", { start, count });
    },
  };
}
