import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { prepareRedis, startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { UserError } from "../../src/index.ts";
import { openStore } from "../../src/state/open-store.ts";
import { PATIENCE_MS } from "../../src/state/redis-connection.ts";
import { RedisStore } from "../../src/state/redis-store.ts";
import { countUp } from "../support/count-up.ts";
import { sampleMock } from "../support/sample-vendor.ts";
import { isSoonerThan } from "../support/sooner.ts";

/** How long a test waits for a Redis that hangs, instead of the mock's own patience. */
const PATIENCE = 400;
const SECRET = "hunter2%2F";

describe("createMock() rejects and says why, given", () => {
  it("a URL where nothing listens", async () => {
    const { port } = await prepareRedis();
    await expectRefusal(
      `redis://user:${SECRET}@127.0.0.1:${port}`,
      new RegExp(
        `^the state at redis://127\\.0\\.0\\.1:${port} cannot be used: nothing listens there: ` +
          "start Redis there or give --state another URL",
      ),
    );
  });

  it("a host that does not exist", async () => {
    await expectRefusal(
      `redis://:${SECRET}@no.invalid:1`,
      /redis:\/\/no\.invalid:1 cannot be used/,
    );
  });

  it.each([
    `redis://user:${SECRET}/x@127.0.0.1:1`,
    "redis://user:hunter2#@127.0.0.1:1",
    "redis://user:12?hunter2@127.0.0.1:1",
    "redis://user:1/2hunter2@127.0.0.1:1",
    "redis://user:hunter2%zz@127.0.0.1:1",
    "redis://:hunter2@",
    "redis://127.0.0.1:99999",
    "redis://127.0.0.1:1/hunter2",
    "redis://",
  ])("a malformed URL, such as %s", async (url) => {
    await expectRefusal(
      url,
      /^the state is not a Redis URL: write redis:\/\/user:password@host:port/,
    );
  });

  it.each(["http://:hunter2@127.0.0.1", "user:hunter2@127.0.0.1", "/hunter2", ""])(
    "what is neither memory nor a Redis URL, such as %j",
    async (state) => {
      await expectRefusal(state, /^unknown state: give memory or a URL, redis:\/\/127/);
    },
  );

  it("the name of another store", async () => {
    await expectRefusal("postgres", /^unknown state "postgres": give memory or/);
  });

  it("no password, a wrong one, or a database that does not exist", async () => {
    const { port } = await startRedis(["--requirepass", "sesame"]);
    await expectRefusal(`redis://127.0.0.1:${port}`, /Redis says "NOAUTH Authentication required/);
    await expectRefusal(`redis://:${SECRET}@127.0.0.1:${port}`, /Redis says "WRONGPASS/);
    await expectRefusal(`redis://:sesame@127.0.0.1:${port}/99`, /99 cannot .*DB index is out of/);
    const store = await openStore(`REDIS://default:sesame@127.0.0.1:${port}/3`, () => ({}));
    expect(await countUp(store)).toBe(1);
    await store.close();
  });

  it("a read-only Redis", async () => {
    const { url } = await startRedis(["--replicaof", "127.0.0.1 1"]);
    await expectRefusal(url, /Redis says "READONLY You can't write against a read only replica/);
  });

  it("a server of another kind, or one without TLS", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await expectRefusal(`redis://127.0.0.1:${port}`, /cannot be used: .*start Redis there/);
    await expectRefusal(`rediss://127.0.0.1:${port}`, /cannot be used: .*start Redis there/);
  });

  it("a Redis that hangs, after a short while", async () => {
    const redis = await startRedis();
    redis.hang();
    const opening = RedisStore.open(redis.url, () => ({}), { patienceMs: PATIENCE });
    expect(await isSoonerThan(1.7 * PATIENCE, opening)).toBe(true);
    const refusal = await opening.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as Error).message).toMatch(/cannot be used: no answer within 0\.4 seconds/);
    expect(PATIENCE_MS).toBeLessThanOrEqual(1_500);
  });
});

async function expectRefusal(state: string, message: RegExp): Promise<void> {
  const error = await sampleMock({ state }).then(
    () => undefined,
    (refusal: unknown) => refusal,
  );
  expect(error).toBeInstanceOf(UserError);
  const text = (error as UserError).message;
  expect(text).toMatch(message);
  expect(text).not.toMatch(/hunter2|\n/);
}
