import { rejection } from "@carespec/test-support/rejection";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createLimiter } from "../src/vendor.ts";
import { atOnce, scripted } from "./support/api.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** Answers that come when a test says so, and how many requests wait for one. */
function waitingAnswers() {
  const waiting: (() => void)[] = [];
  const answer = () =>
    new Promise<Response>((resolve) => {
      waiting.push(() => resolve(Response.json([])));
    });
  return { waiting, answer };
}

describe("a limiter", () => {
  it("keeps requests in flight below its limit, for all clients that share it", async () => {
    const limiter = createLimiter({ inFlight: 2 });
    const { waiting, answer } = waitingAnswers();
    const one = scripted([answer], { limiter });
    const other = scripted([answer], { limiter });
    const calls = [one, one, other, other, one].map(({ client }) => client.listThings());
    for (let answered = 0; answered < 5; answered += 1) {
      await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0), 60_000);
      expect(waiting.length).toBeLessThanOrEqual(2);
      waiting.shift()?.();
    }
    expect(await Promise.all(calls)).toEqual([[], [], [], [], []]);
  });

  it("spreads requests over a second", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const startedAt = performance.now();
    const at: number[] = [];
    const { client } = scripted(
      [
        () => {
          at.push(performance.now() - startedAt);
          return Response.json([]);
        },
      ],
      { limiter: createLimiter({ requestsPerSecond: 4 }) },
    );
    const calls = Promise.all([1, 2, 3].map(() => client.listThings()));
    await vi.advanceTimersByTimeAsync(2000);
    await calls;
    expect(at).toEqual([0, 250, 500]);
  });

  it("counts repetitions", async () => {
    const acquired: string[] = [];
    const own = createLimiter({ inFlight: 1 });
    const limiter = {
      acquire: async (timeoutMs: number, signal: AbortSignal | undefined) => {
        acquired.push("turn");
        return own.acquire(timeoutMs, signal);
      },
    };
    const steps = [new Response(null, { status: 503 }), Response.json([])];
    const { client } = scripted(steps, { limiter, retry: atOnce });
    await client.listThings();
    expect(acquired).toHaveLength(2);
  });

  it.each(["fails", "answers an error", "gives up waiting", "is aborted"])(
    "is free again after a call that %s",
    async (how) => {
      const limiter = createLimiter({ inFlight: 1 });
      const { waiting, answer } = waitingAnswers();
      const first = scripted([answer], { limiter });
      const abort = new AbortController();
      const steps = {
        fails: [new TypeError("fetch failed")],
        "answers an error": [new Response(null, { status: 404 })],
      }[how] ?? [answer];
      const second = scripted([...steps], { limiter, retry: 0 });
      if (how === "fails" || how === "answers an error")
        await rejection(second.client.listThings());
      const running = first.client.listThings();
      await vi.waitFor(() => expect(waiting).toHaveLength(1), 60_000);
      if (how === "gives up waiting") {
        const error = await rejection(second.client.listThings({ totalTimeoutMs: 20 }));
        expect(error).toMatchObject({ name: "TimeoutError" });
        expect(second.sent).toEqual([]);
      }
      if (how === "is aborted") {
        const call = second.client.listThings({ signal: abort.signal });
        abort.abort();
        expect(await rejection(call)).toMatchObject({ name: "AbortError" });
      }
      waiting.shift()?.();
      expect(await running).toEqual([]);
      const last = first.client.listThings();
      await vi.waitFor(() => expect(waiting).toHaveLength(1), 60_000);
      waiting.shift()?.();
      expect(await last).toEqual([]);
    },
  );

  it.each([
    [{ requestsPerSecond: 0 }, "requestsPerSecond must be a number above 0"],
    [{ requestsPerSecond: Number.NaN }, "requestsPerSecond must be a number above 0"],
    [{ inFlight: 0.5 }, "inFlight must be a whole number above 0"],
    [{ inflight: 1 }, 'unknown option "inflight"'],
  ])("refuses %j by name", (options, message) => {
    expect(() => createLimiter(options as object)).toThrow(new TypeError(message));
  });
});
