import { startRedis } from "@carespec/test-support/start-redis";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createMock, type Mock } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { askOf } from "../support/stateful.ts";

const WHY = "the session was reset meanwhile, so nothing was done";
/** No other timer has this length. */
const DELAY_MS = 98_765;
const spec = { file: fixture("stateful/shop.yaml"), stateful: true };

/** Waits until the mock starts the timer of the delay, and gives what it will run, which only the test does. */
function holdTimer(): Promise<() => void> {
  const start = globalThis.setTimeout;
  return new Promise((resolve) => {
    const held = (run: () => void, ms?: number, ...rest: unknown[]) => {
      if (ms !== DELAY_MS) return start(run as (...args: unknown[]) => void, ms, ...rest);
      resolve(run);
      return start(() => {}, 0);
    };
    const spy = vi.spyOn(globalThis, "setTimeout").mockImplementation(held as typeof setTimeout);
    onTestFinished(() => spy.mockRestore());
  });
}

describe.each(["memory", "redis"])("a request that waits, with sessions in %s,", (place) => {
  let state = "memory";
  beforeAll(async () => {
    if (place === "redis") state = (await startRedis()).url;
  });

  async function open() {
    const mock = await createMock({ spec, state });
    onTestFinished(() => mock.close());
    await mock.reset();
    return { mock, ask: askOf(mock) };
  }

  /** Sends a delayed POST, and returns once it waits. `end` ends the delay, and gives the answer. */
  async function delayed({ mock, ask }: Awaited<ReturnType<typeof open>>, by: string) {
    const headers: Record<string, string> =
      by === "header" ? { "x-mock-delay": String(DELAY_MS) } : {};
    const delay = { fault: "delay" as const, delayMs: DELAY_MS };
    if (by === "fault") await mock.addFault({ ...delay, times: 1 });
    if (by === "script") await mock.script("createCustomer", [delay]);
    const timer = holdTimer();
    const answer = ask("POST", "/customers", { name: "Late" }, headers);
    const run = await timer;
    return {
      end() {
        run();
        return answer;
      },
    };
  }

  const resets: [string, (mock: Mock) => Promise<unknown>][] = [
    ["its session is reset", (mock) => mock.reset()],
    ["its vendor's data are reset", (mock) => mock.reset(["spec"])],
    [
      "all sessions are reset",
      (mock) =>
        mock.fetch("http://mock.test/__mock/reset", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: '{"all":true}',
        }),
    ],
  ];
  const ways = ["header", "fault", "script"];

  it.each(resets.flatMap((reset) => ways.map((by) => [reset[0], by, reset[1]] as const)))(
    "does nothing where %s, delayed by a %s",
    async (_, by, reset) => {
      const opened = await open();
      const late = await delayed(opened, by);
      await reset(opened.mock);
      const { status, reason } = await late.end();
      expect([status, reason]).toEqual([409, WHY]);
      const { body } = await opened.ask("GET", "/customers");
      expect(body).toMatchObject({ total: 2 });
      const entries = await opened.mock.requests();
      expect(entries.filter(({ request }) => request.method === "POST")).toEqual([]);
    },
  );

  it.each<[string, (mock: Mock) => Promise<unknown>]>([
    ["nothing happens", async () => {}],
    [
      "another session is reset",
      (mock) =>
        mock.fetch("http://mock.test/__mock/reset", {
          method: "POST",
          headers: { "x-mock-session": "other" },
        }),
    ],
    ["the session is steered", (mock) => mock.changeClock({ advanceMs: 1_000 })],
    ["the journal is emptied", (mock) => mock.clearRequests()],
  ])("is carried out where %s", async (_, happen) => {
    const opened = await open();
    const late = await delayed(opened, "header");
    await happen(opened.mock);
    expect((await late.end()).status).toBe(201);
    expect((await opened.ask("GET", "/customers")).body).toMatchObject({ total: 3 });
  });

  it("goes by the time after the delay", async () => {
    const opened = await open();
    await opened.mock.changeClock({ freezeAt: "2030-01-01T00:00:00.000Z" });
    const late = await delayed(opened, "header");
    await opened.mock.changeClock({ advanceMs: 60_000 });
    expect((await late.end()).body).toMatchObject({ createdAt: "2030-01-01T00:01:00.000Z" });
  });
});
