import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { expect, it } from "vitest";
import { health } from "../support/chaos.ts";
import { startServer } from "../support/process.ts";
import { sampleArgs } from "../support/sample-vendor.ts";
import { startWriters } from "../support/writers.ts";

it("a mock at a replica serves what its primary has acknowledged, once it is promoted", async () => {
  const primary = await startRedis(["--repl-diskless-sync-delay", "0"]);
  const replica = await startRedis();
  const start = (state: string) =>
    startServer([...sampleArgs, "--log-level", "silent", "--state", state]);
  const [first, second] = [await start(primary.url), await start(replica.url)];
  await replica.tell(`replicaof 127.0.0.1 ${primary.port}`);
  await expect.poll(() => health(second.url)).toBe(503);

  const before = startWriters(first.url, "handed-over");
  await expect.poll(() => before.acknowledged.size).toBeGreaterThan(20);
  await before.stop();
  await primary.tell("set last-write 1");
  await expect.poll(replicaHas(replica, "last-write")).toBe(true);
  await primary.kill();
  expect([await health(first.url), await health(second.url)]).toEqual([503, 503]);

  await replica.tell("replicaof no one");
  await expect.poll(() => health(second.url)).toBe(200);
  const after = startWriters(second.url, "handed-over");
  await expect.poll(() => after.acknowledged.size).toBeGreaterThan(20);
  await after.stop();
  for (const email of before.acknowledged) after.acknowledged.add(email);
  expect(await after.lost()).toEqual([]);
});

/** Asks whether a key has come to a replica, and so all that was written before it. */
function replicaHas(replica: RedisServer, key: string): () => Promise<boolean> {
  const script = `if redis.call('exists', '${key}') == 0 then return redis.error_reply('no') end`;
  return () =>
    replica.tell(`eval "${script}" 0`).then(
      () => true,
      () => false,
    );
}
