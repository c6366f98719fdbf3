/** The `count`-th number of a seeded sequence (mulberry32), from 0 to below 1. */
export function seededNumber(seed: number, count: number): number {
  let state = (seed + (count + 1) * 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}
