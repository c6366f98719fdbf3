import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Mock } from "../../src/index.ts";
import { openSession } from "../support/sample-session.ts";
import { newReader, sampleMock } from "../support/sample-vendor.ts";

const redis = await startRedis();
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function open(options?: Parameters<typeof sampleMock>[0]): Promise<Mock> {
  const mock = await sampleMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

/** The ids of readers that a session creates one after the other. */
async function idsOf(
  mocks: Mock[],
  id: string = crypto.randomUUID(),
  count = 4,
): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { ask } = openSession(mocks[index % mocks.length] as Mock, id);
    const json = newReader(`${crypto.randomUUID()}@example.com`);
    const created = await (await ask("/readers", { method: "POST", json })).json();
    ids.push((created as { readerId: string }).readerId);
  }
  return ids;
}

describe("the ids of a session", () => {
  it("are random without a seed", async () => {
    const mock = await open();
    const ids = [...(await idsOf([mock])), ...(await idsOf([mock]))];
    expect(new Set(ids).size).toBe(8);
    expect(await mock.random()).toEqual({ seed: null });
  });

  it("follow from the option, in every session and every mock, and still differ", async () => {
    const [one, other] = [await open({ sessionSeed: "a" }), await open({ sessionSeed: "a" })];
    const ids = await idsOf([one]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(UUID);
    expect(await idsOf([one])).toEqual(ids);
    expect(await idsOf([other])).toEqual(ids);
    expect(await idsOf([await open({ sessionSeed: "b" })])).not.toEqual(ids);
  });

  it("of standing faults follow from the seed as well, and differ while they stand", async () => {
    const add = async (mock: Mock) =>
      (await mock.addFault({ fault: "delay", delayMs: 0, times: 1 })).id;
    const [one, other] = [await open({ sessionSeed: "a" }), await open({ sessionSeed: "a" })];
    const ids = [await add(one), await add(one)];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(UUID);
    expect([await add(other), await add(other)]).toEqual(ids);
    await one.removeFaults(ids[0]);
    expect(ids[1]).not.toBe(await add(one));
    expect(await add(await open())).not.toBe(ids[0]);
  });

  it("are those that were printed here, so that snapshots outlive a new version", async () => {
    const mock = await open({ sessionSeed: "carespec" });
    expect(await idsOf([mock], "s", 2)).toEqual([
      "38ec2728-4fcb-4903-8f94-c6754d519997",
      "89b6cfcd-801e-44d3-83a0-bb277af7fbfb",
    ]);
  });

  it("follow from the session's own seed, and begin again with it and with a reset", async () => {
    const mock = await open();
    const { control, id } = openSession(mock);
    const seed = () => control.PUT("/__mock/random", { body: { seed: "mine" } });
    expect((await seed()).data).toEqual({ seed: "mine" });
    const ids = await idsOf([mock], id);
    expect(await idsOf([mock], id)).not.toEqual(ids);
    await seed();
    expect(await idsOf([mock], id)).toEqual(ids);
    expect((await control.GET("/__mock/random")).data).toEqual({ seed: "mine" });
    await control.DELETE("/__mock/random");
    expect(await idsOf([mock], id)).not.toEqual(ids);
    await mock.sessionOf(id).reset();
    await mock.sessionOf(id).seedRandom("mine");
    expect(await idsOf([mock], id)).toEqual(ids);
    await expect(mock.sessionOf(id).seedRandom("")).rejects.toThrow("RandomWrite");
  });

  it("go on from each other over mocks that share the session", async () => {
    const options = { sessionSeed: "shared", state: redis.url };
    const mocks = [await open(options), await open(options)];
    const ids = await idsOf(mocks);
    expect(ids).toEqual(await idsOf([await open({ sessionSeed: "shared" })]));
  });

  it("are each given once to many requests at the same time", async () => {
    const options = { sessionSeed: "busy", state: redis.url };
    const mocks = [await open(options), await open(options)];
    const runs = Array.from({ length: 10 }, (_, at) => idsOf([mocks[at % 2] as Mock], "busy", 1));
    const ids = (await Promise.all(runs)).flat();
    const inOrder = await idsOf([await open({ sessionSeed: "busy" })], "one", 10);
    expect(ids.sort()).toEqual(inOrder.sort());
  });
});
