import { expect, it, onTestFinished } from "vitest";
import { createChanges } from "../../src/events/changes.ts";
import { follow } from "../../src/events/follow.ts";
import { START } from "../../src/events/position.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { named, readEvents } from "../support/read-events.ts";
import { entitled, SAMPLE_BASE, sampleMock } from "../support/sample-vendor.ts";

async function serve() {
  const mock = await sampleMock();
  const server = await mock.listen(0);
  onTestFinished(async () => {
    await server.close();
    await mock.close();
  });
  const ask = () => fetch(`${server.url}${SAMPLE_BASE}/books`, { headers: entitled });
  return { mock, server, ask };
}

it("comes over a connection as it happens, and no proxy keeps it", async () => {
  const { server, ask } = await serve();
  const answer = await fetch(`${server.url}/__mock/events`);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("x-accel-buffering")).toBe("no");
  const events = readEvents(answer);
  await events.until(named("ready"));
  await ask();
  await events.until(named("request"));
  await ask();
  await events.until(named("request"));
});

it("does not hold up the end of the server", async () => {
  const { server } = await serve();
  const events = readEvents(await fetch(`${server.url}/__mock/events`));
  await events.until(named("ready"));
  const startedMs = performance.now();
  await server.close();
  await events.ended;
  // A running answer is waited for, up to five seconds.
  expect(performance.now() - startedMs).toBeLessThan(4_000);
});

it("is not for pages of other origins", async () => {
  const { server } = await serve();
  const headers = { Origin: "http://evil.example" };
  const answer = await fetch(`${server.url}/__mock/events`, { headers });
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  await answer.body?.cancel();
});

it("says something where nothing happens, and forgets a reader who leaves", async () => {
  const changes = createChanges();
  const store = new MemoryStore(() => ({}));
  const [session, from] = ["quiet", START];
  const events = follow({ store, changes, session, from, heartbeatMs: 5 })[Symbol.asyncIterator]();
  const texts: string[] = [];
  while (!texts.includes(": still here\n\n")) texts.push((await events.next()).value);
  expect(texts.slice(0, 2)).toEqual(["retry: 1000\n\n", "id: 0\nevent: ready\ndata: {}\n\n"]);
  expect(changes.isWatched(session)).toBe(true);
  const waiting = events.next();
  await events.return?.();
  expect(changes.isWatched(session)).toBe(false);
  expect((await waiting).done).toBe(true);
});
