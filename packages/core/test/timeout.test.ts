import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { AbortError, TimeoutError } from "../src/vendor.ts";
import { atOnce, scripted } from "./support/api.ts";

/** Never answers; records whether it was told to stop. */
function hanging() {
  const stopped: boolean[] = [];
  const fetch = (_: string, { signal }: RequestInit) => {
    const number = stopped.push(false) - 1;
    signal?.addEventListener("abort", () => {
      stopped[number] = true;
    });
    return new Promise<Response>(() => {});
  };
  return { stopped, fetch };
}

describe("timeoutMs", () => {
  it("ends an attempt, tells fetch, and the call is repeated", async () => {
    const { stopped, fetch } = hanging();
    const { client } = scripted([], { fetch, timeoutMs: 5, retry: { ...atOnce, limit: 1 } });
    const error = await rejection(client.listThings());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operationId: "listThings", status: undefined });
    expect(stopped).toEqual([true, true]);
  });

  it("covers the body", async () => {
    const endless = () => new Response(new ReadableStream());
    const { client } = scripted([endless]);
    const call = client.listThings({ timeoutMs: 5, retry: 0 });
    expect(await rejection(call)).toBeInstanceOf(TimeoutError);
  });

  it("is not repeated where retryOnTimeout is false", async () => {
    const { stopped, fetch } = hanging();
    const { client } = scripted([], { fetch, timeoutMs: 5, retry: { retryOnTimeout: false } });
    await rejection(client.listThings());
    expect(stopped).toHaveLength(1);
  });

  it("may be Infinity", async () => {
    const { client } = scripted([Response.json([])], {
      timeoutMs: Number.POSITIVE_INFINITY,
      totalTimeoutMs: Number.POSITIVE_INFINITY,
    });
    expect(await client.listThings()).toEqual([]);
  });
});

describe("totalTimeoutMs", () => {
  it("ends a call with all its attempts", async () => {
    const { stopped, fetch } = hanging();
    const { client } = scripted([], { fetch, timeoutMs: 20, retry: { ...atOnce, limit: 100 } });
    expect(await rejection(client.listThings({ totalTimeoutMs: 50 }))).toBeInstanceOf(TimeoutError);
    expect(stopped.length).toBeLessThan(10);
  });

  it("sends nothing once it is over", async () => {
    const slow = () => {
      const end = performance.now() + 10;
      while (performance.now() < end);
    };
    const { client, sent } = scripted([Response.json([])], { hooks: { onRequest: slow } });
    const call = client.listThings({ totalTimeoutMs: 5 });
    expect(await rejection(call)).toBeInstanceOf(TimeoutError);
    expect(sent).toEqual([]);
  });
});

describe("a call's own timeouts", () => {
  it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { totalTimeoutMs: -1 }])(
    "%j are refused by name",
    async (own) => {
      const { client, sent } = scripted([Response.json([])]);
      const [name] = Object.keys(own);
      const error = await rejection(client.listThings(own));
      expect(error).toEqual(new TypeError(`${name} must be milliseconds above 0`));
      expect(sent).toEqual([]);
    },
  );
});

describe("a signal", () => {
  it("aborts a running call, with the reason as cause", async () => {
    const { stopped, fetch } = hanging();
    const { client } = scripted([], { fetch });
    const abort = new AbortController();
    const call = rejection(client.listThings({ signal: abort.signal }));
    await expect.poll(() => stopped).toEqual([false]);
    abort.abort(new Error("changed my mind"));
    const error = await call;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "AbortError", cause: { message: "changed my mind" } });
    expect(stopped).toEqual([true]);
  });

  it("aborts a call that waits for its repetition", async () => {
    const abort = new AbortController();
    const { client, sent } = scripted([new Response(null, { status: 503 })], {
      retry: { delay: () => 60_000, jitter: false },
      totalTimeoutMs: 600_000,
      hooks: { onRetry: () => queueMicrotask(() => abort.abort()) },
    });
    const call = client.listThings({ signal: abort.signal });
    expect(await rejection(call)).toBeInstanceOf(AbortError);
    expect(sent).toHaveLength(1);
  });

  it("that is already aborted prevents the call", async () => {
    const { client, sent } = scripted([Response.json([])]);
    const call = client.listThings({ signal: AbortSignal.abort() });
    expect(await rejection(call)).toBeInstanceOf(AbortError);
    expect(sent).toEqual([]);
  });
});
