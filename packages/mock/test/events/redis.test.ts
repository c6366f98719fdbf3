import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { named, readEvents } from "../support/read-events.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { sampleMock } from "../support/sample-vendor.ts";

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});

async function openMocks() {
  const mocks = await Promise.all([1, 2].map(() => sampleMock({ state: redis.url })));
  onTestFinished(async () => {
    await Promise.all(mocks.map((mock) => mock.close()));
  });
  const [one, other] = mocks;
  if (!one || !other) throw new Error("both mocks are needed");
  return { one, other };
}

it("tells of requests to every mock that shares the Redis", async () => {
  const { one, other } = await openMocks();
  const here = openSession(one);
  const there = openSession(other, here.id);
  await there.ask("/books");
  const events = readEvents(await here.raw("/events"));
  await events.until(named("ready"));
  await there.ask("/readers");
  const [event] = await events.until(named("request"));
  expect(JSON.parse(event?.data ?? "").request.path).toBe("/library/readers");
  expect(event?.id).toMatch(/^2\./);
});

it("lists the sessions, the one used last first", async () => {
  const { one, other } = await openMocks();
  const [first, second] = [openSession(one), openSession(other)];
  await first.ask("/books");
  await second.ask("/books");
  const { data } = await first.control.GET("/__mock/sessions");
  const ids = data?.sessions.map(({ session }) => session) ?? [];
  expect(ids.indexOf(second.id)).toBeLessThan(ids.indexOf(first.id));
});

it("answers 503 where the state cannot be reached", async () => {
  const own = await startRedis();
  const mock = await sampleMock({ state: own.url });
  onTestFinished(() => mock.close());
  await own.kill();
  const refused = await problem(await openSession(mock).raw("/events"));
  expect([refused.status, refused.title]).toEqual([503, "State unavailable"]);
});
