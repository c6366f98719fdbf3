import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { MOST_FAULTS } from "../../src/control/steering-service.ts";
import { createMock } from "../../src/index.ts";
import { keysOf } from "../../src/state/redis-scripts.ts";
import plugin from "../fixtures/sample-vendor/plugin.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { SAMPLE_BASE, sampleFiles, sampleMock } from "../support/sample-vendor.ts";

const redis = await startRedis();
const quote = (text: string) => JSON.stringify(text);

async function open() {
  const mock = await sampleMock({ state: redis.url });
  onTestFinished(() => mock.close());
  const session = openSession(mock);
  expect((await session.ask("/books")).status).toBe(200);
  return { ...session, keys: keysOf(session.id) };
}

type Keys = ReturnType<typeof keysOf>;
const BOOK = ["spec/books", "b-1"];
const READER = ["spec/readers", "r-1"];
const set = ({ data }: Keys, field: unknown, value: string) =>
  `hset ${data} ${quote(typeof field === "string" ? field : JSON.stringify(field))} ${quote(value)}`;

/** What another program or an older mock may have left, and what the mock then says. */
const BROKEN: [string, (keys: Keys) => string[], RegExp][] = [
  ["data of another kind", ({ data }) => [`del ${data}`, `set ${data} x`], /it is damaged/],
  ["a value that is not JSON", (keys) => [set(keys, BOOK, "{x")], /it is damaged/],
  ["a value without its number", (keys) => [set(keys, BOOK, '{"a":1}')], /it is damaged/],
  ["a number that is none", (keys) => [set(keys, BOOK, '["x",{}]')], /it is damaged/],
  ["a field that is no place", (keys) => [set(keys, "[7]", "[1,{}]")], /it is damaged/],
  ["a field that is not JSON", (keys) => [set(keys, "[x", "[1,{}]")], /it is damaged/],
  ["a count that is none", (keys) => [set(keys, "count", "x")], /it is damaged/],
  ["null for a value", (keys) => [set(keys, READER, "[9,null]")], /readers "r-1" is null/],
  [
    "steering of another shape",
    (keys) => [set(keys, ["steering/steering", "all"], '[3,{"clock":{}}]')],
    /steering "all" does not steer a session/,
  ],
  [
    "data of an older version",
    (keys) => [set(keys, ["spec/", ""], "[1,true]")],
    /its data are of an unknown version, and this mock has 1/,
  ],
];

describe("a session in Redis with", () => {
  it.each(BROKEN)(
    "%s is a 503 that names it and the remedy, until it is reset",
    async (_, break_, why) => {
      const { ask, raw, id, keys } = await open();
      for (const command of break_(keys)) await redis.tell(command);
      // Whoever knows the session's version would not read it again.
      await redis.tell(`hset ${keys.data} epoch other`).catch(() => {});
      const refused = await ask("/readers?email=a@example.com");
      const reason = refused.headers.get("x-mock-reason");
      const { status, detail } = await problem(refused);
      expect(status).toBe(503);
      expect(detail).toMatch(why);
      expect(detail).toContain(`the stored session "${id}" cannot be read`);
      expect(detail).toContain(`POST /__mock/reset with X-Mock-Session: ${id}`);
      expect(reason).toContain("[state");
      expect((await raw("/reset", { method: "POST" })).status).toBe(204);
      expect((await ask("/books")).status).toBe(200);
    },
  );

  it("a damaged journal still answers, and says so where the journal is read", async () => {
    const { ask, raw, keys } = await open();
    await redis.tell(`lpush ${keys.journal} x`);
    expect((await ask("/books")).status).toBe(200);
    const { status, detail } = await problem(await raw("/requests"));
    expect([status, detail]).toEqual([503, expect.stringContaining("it is damaged; reset it")]);
  });

  it("another dataVersion of the plugin says both", async () => {
    const { id } = await open();
    const newer = await createMock({
      spec: {
        file: sampleFiles.document,
        plugin: { ...plugin, dataVersion: 2 },
        mount: SAMPLE_BASE,
      },
      state: redis.url,
    });
    onTestFinished(() => newer.close());
    const { detail } = await problem(await openSession(newer, id).ask("/books"));
    expect(detail).toContain("its data are of version 1, and this mock has 2");
  });
});

it("a session takes a limited number of standing faults", async () => {
  const mock = await sampleMock();
  const { id, control, raw } = openSession(mock);
  const faults = mock.sessionOf(id);
  for (let count = 0; count < MOST_FAULTS; count += 1) {
    await faults.addFault({ fault: "delay", delayMs: 0, times: 1 });
  }
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: '{"fault":"drop"}' };
  const { status, detail } = await problem(await raw("/faults", init));
  expect([status, detail]).toEqual([400, expect.stringContaining("100 faults, which is the most")]);
  await control.DELETE("/__mock/faults");
  expect((await raw("/faults", init)).status).toBe(201);
});
