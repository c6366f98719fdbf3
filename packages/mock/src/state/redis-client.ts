import { createClient } from "@redis/client";
import { scripts } from "./redis-scripts.ts";

/** The client that speaks to Redis. */
export type RedisClient = ReturnType<typeof createRedisClient>;

/**
 * Prepares a client that connects once: it neither reconnects nor queues commands by itself. It
 * sends a minimal handshake, so that old and Redis-compatible servers accept it.
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
    // The caller limits the time; the client's own limit covers only the sending.
    commandOptions: { timeout: 0 },
  });
}
