import { randomUUID } from "node:crypto";
import { drawFrom, toUuid } from "./seeded-draw.ts";
import type { Steering } from "./steering.ts";

/**
 * An id of what steers a session; it follows from the session's seed. The id of something that was removed may
 * come again.
 */
export function newId(
  { random }: Steering,
  drawer: string,
  taken: readonly { id: string }[],
): string {
  if (!random) return randomUUID();
  for (let count = 1; ; count += 1) {
    const id = toUuid(drawFrom(random.seed, drawer, count));
    if (!taken.some((each) => each.id === id)) return id;
  }
}
