import { inspect } from "node:util";
import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { apiKeyAuth, type CallEvent, type Hooks } from "../src/vendor.ts";
import { atOnce, type Step, scripted } from "./support/api.ts";

/** Hooks that record everything they are told. */
function noting() {
  const told: [string, CallEvent][] = [];
  const note = (name: string) => (event: CallEvent) => void told.push([name, event]);
  const hooks: Hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onError: note("error"),
  };
  return { told, hooks };
}

const thing = { path: { thingId: "seven" }, query: {} };

async function tellOf(steps: Step[], call: "getThing" | "listThings" = "getThing") {
  const { told, hooks } = noting();
  const { client } = scripted(steps, {
    hooks,
    retry: { ...atOnce, limit: 1 },
    auth: { Key: apiKeyAuth("x-key", "sesame-marker", "key") },
  });
  if (call === "getThing") await client.getThing(thing).catch(() => {});
  else await client.listThings({ query: { secret: "marker", size: 2 } }).catch(() => {});
  return told;
}

it("addHeaders adds what can be sent, and leaves out the rest", async () => {
  const added = { "x-a": "1", "x y": "1", "": "1", "x-b": "1\n", "x-c": 5 as never };
  const { client, sent } = scripted([Response.json([])], {
    hooks: { addHeaders: () => added },
  });
  await client.listThings();
  expect([...(sent[0]?.headers.keys() ?? [])].filter((name) => name in added)).toEqual(["x-a"]);
});

describe("hooks", () => {
  it("get each attempt, the wait between them and the final failure", async () => {
    const told = await tellOf([new Response(null, { status: 503 })]);
    expect(told.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
      "request 1",
      "response 1",
      "retry 1",
      "request 2",
      "response 2",
      "error 2",
    ]);
    for (const [, event] of told) {
      expect(event).toMatchObject({
        operationId: "getThing",
        method: "GET",
        path: "/things/{thingId}",
        call: told[0]?.[1].call,
      });
    }
    expect(told[1]?.[1]).toMatchObject({ status: 503, durationMs: expect.any(Number) });
    expect(told[2]?.[1]).toMatchObject({ delayMs: 0, error: { status: 503 } });
    expect(told[5]?.[1]).toMatchObject({ error: { status: 503 }, durationMs: expect.any(Number) });
  });

  it("get a failure only where a call fails", async () => {
    const told = await tellOf([Response.json({ id: 1 })]);
    expect(told.map(([name]) => name)).toEqual(["request", "response"]);
  });

  it("get a call without an answer", async () => {
    const told = await tellOf([new TypeError("fetch failed")]);
    expect(told.map(([name]) => name)).toEqual(["request", "retry", "request", "error"]);
  });

  it("are told of a call that is aborted while it waits, with its attempts", async () => {
    const { told, hooks } = noting();
    const abort = new AbortController();
    const onRetry = () => abort.abort();
    const { client } = scripted([new Response(null, { status: 503 })], {
      hooks: [hooks, { onRetry }],
      retry: { delay: () => 60_000, jitter: false },
      totalTimeoutMs: Number.POSITIVE_INFINITY,
    });
    expect(await rejection(client.getThing({ ...thing, signal: abort.signal }))).toMatchObject({
      name: "AbortError",
    });
    expect(told.at(-1)).toMatchObject(["error", { attempt: 1, error: { name: "AbortError" } }]);
  });

  it("see neither credentials nor sensitive parameters nor the parameters of the path", async () => {
    const headers = { "set-cookie": "a=marker", "x-key": "marker", "x-request-id": "a-1" };
    const told = [
      ...(await tellOf([Response.json({ id: 1 }, { headers })])),
      ...(await tellOf([Response.json([])], "listThings")),
    ];
    expect(inspect(told, { depth: 9 })).not.toMatch(/marker|seven/);
    expect(told[0]?.[1]).toMatchObject({
      url: "https://api.example.test/things/{thingId}",
      headers: { "x-key": "[redacted]" },
    });
    expect(told[1]?.[1]).toMatchObject({
      headers: { "x-request-id": "a-1", "x-key": "[redacted]" },
    });
    expect(told[2]?.[1]).toMatchObject({
      url: "https://api.example.test/things?secret=[redacted]&size=[redacted]",
    });
  });

  const broken: Record<string, () => unknown> = {
    throws: () => {
      throw new Error("broken hook");
    },
    rejects: async () => {
      throw new Error("broken hook");
    },
    "never settles": () => new Promise(() => {}),
    "gives an odd promise": () => ({ catch: "nothing" }),
  };
  const names = ["onRequest", "onResponse", "onRetry", "onError"] as const;

  it.each(names.flatMap((name) => Object.keys(broken).map((how) => [name, how] as const)))(
    "do not break a call: %s %s",
    async (name, how) => {
      const hooks = { [name]: broken[how] } as Hooks;
      const steps = [new Response(null, { status: 503 }), Response.json({ id: 1 })];
      const { client } = scripted(steps, { hooks, retry: atOnce });
      expect(await client.getThing(thing)).toEqual({ id: 1 });
      const failing = scripted([new Response(null, { status: 404 })], { hooks });
      expect(await rejection(failing.client.getThing(thing))).toMatchObject({ status: 404 });
    },
  );
});
