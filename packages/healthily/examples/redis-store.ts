// Keeps sessions in Redis, where several processes share them:
//
//   createHealthilyClient({ …, session: { store: redisStore(redis), key: "the person's identity" } })

import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { TokenStore } from "@carespec/healthily";

/** What it needs of a connected client; those of the packages redis and @redis/client have it. */
export interface Redis {
  sendCommand(args: string[]): Promise<unknown>;
}

/** A lock whose holder has died ends after so many milliseconds: longer than a login takes. */
const LOCK_MS = 60_000;
/** A token that nobody reads any more is forgotten after so many. */
const IDLE_MS = 86_400_000;

/** Removes the lock only if it is still this holder's. */
const UNLOCK = `if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("DEL", KEYS[1]) end`;

/** A store of tokens in Redis. Tokens are secrets: give it a Redis that only your servers reach. */
export function redisStore(redis: Redis, prefix = "carespec:"): TokenStore {
  const send = (...args: string[]) => redis.sendCommand(args);
  return {
    async get(key) {
      const text = await send("GETEX", prefix + key, "PX", `${IDLE_MS}`);
      return text === null ? undefined : JSON.parse(String(text));
    },
    set: (key, token) => send("SET", prefix + key, JSON.stringify(token), "PX", `${IDLE_MS}`),
    async lock(key, work) {
      const lock = `${prefix}${key}:lock`;
      const holder = randomUUID();
      while ((await send("SET", lock, holder, "NX", "PX", `${LOCK_MS}`)) === null) {
        await setTimeout(50);
      }
      try {
        return await work();
      } finally {
        await send("EVAL", UNLOCK, "1", lock, holder);
      }
    },
  };
}
