import { UserError } from "@carespec/command";
import type { Limits } from "./limits.ts";
import { MemoryStore } from "./memory-store.ts";
import type { DataRules, SeedOf, Store } from "./store.ts";

/** Opens the store that `--state` names; throws a {@link UserError} where it cannot be used. */
export async function openStore(
  state: string,
  seedOf: SeedOf,
  limits: Partial<Limits> = {},
  rules?: DataRules,
): Promise<Store> {
  if (state === "memory") return new MemoryStore(seedOf, limits);
  if (!/^rediss?:\/\//i.test(state)) {
    // Anything but a plain name may be a URL with a password.
    const named = /^[\w-]+$/.test(state) ? ` "${state}"` : "";
    throw new UserError(`unknown state${named}: give memory or a URL, redis://127.0.0.1:6379`);
  }
  // Only those who use Redis wait for its client to load.
  const { RedisStore } = await import("./redis-store.ts");
  return RedisStore.open(state, seedOf, { ...limits, ...(rules && { rules }) });
}
