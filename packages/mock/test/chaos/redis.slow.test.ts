import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { beforeAll, describe, expect, it } from "vitest";
import { keysOf } from "../../src/state/redis-scripts.ts";
import { health } from "../support/chaos.ts";
import { type Serving, startServer } from "../support/process.ts";
import { SAMPLE_BASE, sampleArgs } from "../support/sample-vendor.ts";
import { startWriters } from "../support/writers.ts";

/** What it has acknowledged is there after a crash. */
const DURABLE = ["--appendonly", "yes", "--appendfsync", "always"];

let redis: RedisServer;
let server: Serving;
beforeAll(async () => {
  redis = await startRedis(DURABLE);
  server = await startServer([...sampleArgs, "--log-level", "silent", "--state", redis.url]);
});

const { sessions } = keysOf("");
const tell =
  (...commands: string[]) =>
  async () => {
    for (const command of commands) await redis.tell(command);
  };

type Step = () => unknown;

/** While Redis cannot be used, what health then says, and how Redis can be used again. */
const OUTAGES: [what: string, strike: Step, says: RegExp, mend: Step][] = [
  ["is paused", tell("client pause 100000 write"), /no answer/, tell("client unpause")],
  ["is stopped", () => redis.hang(), /no answer/, () => redis.goOn()],
  ["has crashed", () => redis.kill(), /nothing listens there/, () => redis.start()],
  ["is full", tell("config set maxmemory 1"), /OOM/, tell("config set maxmemory 0")],
  ["is read-only", tell("replicaof 127.0.0.1 1"), /READONLY/, tell("replicaof no one")],
  [
    "has too few replicas to write",
    tell("config set min-replicas-to-write 1"),
    /NOREPLICAS/,
    tell("config set min-replicas-to-write 0"),
  ],
  [
    "has something else under the key of all sessions",
    // At once: without the key, a writer's session would seem to have ended.
    tell(
      `eval "redis.call('rename', '${sessions}', 'aside') redis.call('set', '${sessions}', 1)" 0`,
    ),
    /WRONGTYPE|it is damaged/,
    tell(`rename aside ${sessions}`),
  ],
];

describe("while Redis cannot be used, everything is a 503; nothing acknowledged is lost:", () => {
  it.each(OUTAGES)("Redis %s", async (_, strike, says, mend) => {
    const { acknowledged, ask, write, stop, lost } = startWriters(server.url);
    await expect.poll(() => acknowledged.size).toBeGreaterThan(10);
    await strike();
    const paths = [`${SAMPLE_BASE}/readers`, "/__mock/clock", "/__mock/health"];
    const refused = await Promise.all(paths.map((path) => ask(path)));
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(await write()).toBe(503);
    for (const answer of refused) expect(await answer.text()).toMatch(says);
    await mend();
    await expect.poll(() => health(server.url)).toBe(200);
    await expect.poll(() => write()).toBe(201);
    expect((await stop()).sort()).toEqual([201, 503]);
    expect(await lost()).toEqual([]);
    expect(server.output.stderr).toBe("");
  });
});

/** What happens within a moment, and whether Redis keeps the data. */
const MOMENTS: [what: string, strike: Step, keeps: boolean][] = [
  ["loses its connections", tell("client kill type normal"), true],
  ["forgets its scripts", tell("script flush"), true],
  ["is emptied", tell("flushall"), false],
];

describe("the mock serves on after Redis", () => {
  it.each(MOMENTS)("%s", async (_, strike, keeps) => {
    const { acknowledged, write, stop, lost } = startWriters(server.url);
    for (let times = 1; times <= 5; times += 1) {
      const { size } = acknowledged;
      await expect.poll(() => acknowledged.size).toBeGreaterThan(size + 5);
      await strike();
      await expect.poll(() => health(server.url)).toBe(200);
    }
    for (const status of await stop()) expect([201, 503]).toContain(status);
    if (!keeps) acknowledged.clear();
    await expect.poll(() => write()).toBe(201);
    expect(await lost()).toEqual([]);
    expect(server.output.stderr).toBe("");
  });
});
