import { createClient } from "@redis/client";
import { scripts } from "./redis-scripts.ts";

/** The client that speaks to Redis. */
export type RedisClient = ReturnType<typeof createRedisClient>;

/**
 * Prepares a client that connects once: it neither tries again by itself nor keeps questions for
 * later. It sends a minimal handshake, so that old and Redis-compatible servers accept it.
 */
export function createRedisClient(url: string, connectTimeout: number) {
  return createClient({
    url,
    RESP: 2,
    scripts,
    socket: { connectTimeout, reconnectStrategy: false },
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: "disabled",
    // Who asks keeps the time; the client's own limit ends when the question has been sent.
    commandOptions: { timeout: 0 },
  });
}
