import { ErrorReply } from "@redis/client";
import { createRedisClient, type RedisClient } from "./redis-client.ts";
import { reasonOf, withinMs } from "./redis-failure.ts";
import type { RedisAddress } from "./redis-url.ts";
import { StateUnavailable } from "./store.ts";

/** Default longest wait for an answer, connecting included. */
export const PATIENCE_MS = 1_500;
/** For this long after a failure, questions fail at once instead of waiting. */
const REST_MS = 100;

interface Line {
  client: RedisClient;
  ready: Promise<unknown>;
  /** Why it broke. */
  cause?: unknown;
}

/**
 * The connection to Redis. The first question opens it, and the first one after it broke opens it
 * again. Nothing watches it in between.
 */
export class RedisConnection {
  readonly #address: RedisAddress;
  readonly #patienceMs: number;
  #line: Line | undefined;
  #failure: { reason: string; restsUntil: number } | undefined;
  #isClosed = false;

  constructor(address: RedisAddress, patienceMs = PATIENCE_MS) {
    this.#address = address;
    this.#patienceMs = patienceMs;
  }

  /** Asks Redis. Rejects soon with {@link StateUnavailable} if Redis does not answer. */
  async ask<Reply>(question: (client: RedisClient) => Promise<Reply>): Promise<Reply> {
    if (this.#isClosed) throw this.#unavailable("the mock is closed");
    if (this.#failure && performance.now() < this.#failure.restsUntil) {
      throw this.#unavailable(this.#failure.reason);
    }
    this.#line ??= this.#dial();
    const line = this.#line;
    try {
      return await withinMs(
        this.#patienceMs,
        line.ready.then(() => question(line.client)),
      );
    } catch (error) {
      const reason = reasonOf(line.cause ?? error);
      // An error reply leaves the connection usable, unless it refuses the login.
      if (!(error instanceof ErrorReply && line.client.isReady)) {
        // The others who wait on it are told why it ended, not that it did.
        line.cause ??= error;
        this.#hangUp(line, reason);
      }
      throw this.#unavailable(reason, error);
    }
  }

  /** Lets running questions be answered, but does not wait long. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const client = this.#line?.client;
    this.#line = undefined;
    if (client?.isReady) await withinMs(this.#patienceMs, client.close()).catch(() => {});
    client?.destroy();
  }

  #dial(): Line {
    const client = createRedisClient(this.#address.url, this.#patienceMs);
    const line: Line = { client, ready: client.connect() };
    client.on("error", (error) => {
      line.cause ??= error;
      if (client.socketEpoch === 0) return;
      // The connection was in use; the next question finds out whether Redis is there.
      if (this.#line === line) this.#line = undefined;
      client.destroy();
    });
    return line;
  }

  #hangUp(line: Line, reason: string): void {
    line.client.destroy();
    if (this.#line !== line) return;
    this.#line = undefined;
    this.#failure = { reason, restsUntil: performance.now() + REST_MS };
  }

  #unavailable(reason: string, cause?: unknown): StateUnavailable {
    const text = `the state at ${this.#address.name} cannot be used: ${reason}`;
    return new StateUnavailable(text, { cause });
  }
}
