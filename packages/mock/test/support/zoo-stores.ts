import type { Transaction } from "@carespec/mock-kit";
import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { afterAll, beforeAll, describe } from "vitest";
import type { Limits } from "../../src/state/limits.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { RedisStore } from "../../src/state/redis-store.ts";
import type { Scope, SeedOf, Store } from "../../src/state/store.ts";

interface Thing {
  id: string;
  count?: number;
}

const seedOf: SeedOf = (space) =>
  space === "zoo"
    ? {
        animals: ["10", "9", "b", "1"].map((id) => [id, { id }]),
        keepers: [["__proto__", { id: "__proto__" }]],
      }
    : {};

/** A store whose sessions have a zoo, and what tests do with it. */
export interface Zoo {
  readonly store: Store;
  /** Opens another store over the same sessions. */
  open(limits?: Partial<Limits>): Promise<Store>;
  /** The zoo of a session that no test has used. */
  inZoo(): Scope;
  animals(state: Transaction): ReturnType<typeof animals>;
  /** The ids of the animals, in their order. */
  idsOf(scope: Scope, of?: Store): Promise<string[]>;
  /** Sets animals. */
  put(scope: Scope, ...ids: string[]): Promise<void>;
}

const animals = (state: Transaction) => state.collection<Thing>("animals");

/** Defines tests over the store in memory, and over a real Redis. */
export function describeStores(define: (zoo: Zoo) => void): void {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });

  describe.each<[string, Zoo["open"]]>([
    ["memory", async (limits) => new MemoryStore(seedOf, limits)],
    ["redis", (limits) => RedisStore.open(redis.url, seedOf, limits)],
  ])("the %s store", (_, open) => {
    let store: Store;
    let sessions = 0;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    define({
      get store() {
        return store;
      },
      open,
      inZoo: () => ({ session: `s-${++sessions}`, space: "zoo" }),
      animals,
      idsOf: (scope, of = store) =>
        of.transact(
          scope,
          async (state) => [...(await animals(state).values())].map(({ id }) => id),
          "read",
        ),
      put: (scope, ...ids) =>
        store.transact(scope, async (state) => {
          for (const id of ids) animals(state).set(id, { id });
        }),
    });
  });
}
