import { expect, it, onTestFinished } from "vitest";
import type { ServerEvent } from "../../console/src/server/event-reader.ts";
import type { JournalEntry, MockOptions } from "../../src/index.ts";
import { named, readEvents } from "../support/read-events.ts";
import { ORIGIN, openSession, problem } from "../support/sample-session.ts";
import { bookOf, newReader, SAMPLE, sampleMock } from "../support/sample-vendor.ts";

/** A session of a mock of its own, and its events from an id, as tests of other sessions do not matter. */
async function open(options: Omit<MockOptions, "spec"> = {}) {
  const mock = await sampleMock(options);
  onTestFinished(() => mock.close());
  const session = openSession(mock);
  const follow = async (path = "/events", headers: Record<string, string> = {}) =>
    readEvents(await session.raw(path, { headers }));
  return { mock, ...session, follow };
}

const shown = (events: readonly ServerEvent[]) =>
  events.map(({ name, id, data }) => {
    if (name !== "request") return [name, data];
    const entry: JournalEntry = JSON.parse(data);
    return [id.split(".", 1)[0], `${entry.request.method} ${entry.request.path}`];
  });
const request = (path: string) => (event: ServerEvent) =>
  event.name === "request" && JSON.parse(event.data).request.path === `/library${path}`;

it("begins with what the journal holds, oldest first, and goes on with what comes", async () => {
  const { ask, follow } = await open();
  await ask("/books");
  await ask("/readers");
  const events = await follow();
  expect(shown(await events.until(named("ready")))).toEqual([
    ["1", "GET /library/books"],
    ["2", "GET /library/readers"],
    ["ready", "{}"],
  ]);
  await ask("/books?shelf=1");
  expect(shown(await events.until(request("/books?shelf=1")))).toEqual([
    ["3", "GET /library/books?shelf=1"],
  ]);
});

it("tells entries as the journal lists them, without secrets, and is not in the journal", async () => {
  const { ask, control, follow } = await open();
  await ask("/books");
  const [event] = await (await follow()).until(named("request"));
  const { data } = await control.GET("/__mock/requests");
  expect(data?.total).toBe(1);
  expect(JSON.parse(event?.data ?? "")).toEqual(data?.requests[0]);
  expect(event?.data).toContain('"authorization":"[redacted]"');
});

it("goes on after the last event that came", async () => {
  const { ask, follow } = await open();
  await ask("/books");
  const first = await follow();
  const [event] = await first.until(named("request"));
  await first.leave();
  await ask("/readers");
  const again = await follow("/events", { "Last-Event-ID": event?.id ?? "" });
  expect(shown(await again.until(named("ready")))).toEqual([
    ["2", "GET /library/readers"],
    ["ready", "{}"],
  ]);
});

it("begins with the next request, if asked", async () => {
  const { ask, follow } = await open();
  await ask("/books");
  const events = await follow("/events?from=now");
  const [ready] = await events.until(named("ready"));
  expect(ready?.id).toMatch(/^1\../);
  await ask("/readers");
  expect(shown(await events.until(named("request")))).toEqual([["2", "GET /library/readers"]]);
});

it("follows one session, also one that has not been used, by header, query or path", async () => {
  const { mock, id, ask, follow } = await open();
  const other = openSession(mock);
  const byHeader = await follow();
  const byQuery = readEvents(await mock.fetch(`${ORIGIN}/__mock/events?session=${id}`));
  const byPath = readEvents(await mock.fetch(`${ORIGIN}/__session/${id}/__mock/events`));
  for (const events of [byHeader, byQuery, byPath]) await events.until(named("ready"));
  await other.ask("/readers");
  await ask("/books");
  for (const events of [byHeader, byQuery, byPath]) {
    expect(shown(await events.until(named("request")))).toEqual([["1", "GET /library/books"]]);
  }
});

it("tells that the journal was emptied, whoever did it", async () => {
  const { mock, id, ask, control, follow } = await open();
  await ask("/books");
  const events = await follow();
  await events.until(named("ready"));
  await control.DELETE("/__mock/requests");
  expect((await events.until(named("cleared"))).at(-1)?.id).toBe("0");
  await ask("/books");
  await events.until(named("request"));
  await mock.sessionOf(id).reset();
  await events.until(named("cleared"));
  await ask("/readers");
  expect(shown(await events.until(named("request")))).toContainEqual(["1", "GET /library/readers"]);
});

it("tells a reader who comes back that the journal has begun again", async () => {
  const { ask, control, follow } = await open();
  await ask("/books");
  const first = await follow();
  const [event] = await first.until(named("request"));
  await first.leave();
  await control.DELETE("/__mock/requests");
  await ask("/readers");
  const again = await follow("/events", { "Last-Event-ID": event?.id ?? "" });
  expect(shown(await again.until(named("ready")))).toEqual([
    ["cleared", "{}"],
    ["1", "GET /library/readers"],
    ["ready", "{}"],
  ]);
});

it("tells how many entries are gone that have not come", async () => {
  const { ask, follow } = await open({ journalEntries: 2 });
  for (let count = 0; count < 5; count += 1) await ask(`/books?shelf=${count}`);
  expect(shown(await (await follow()).until(named("ready")))).toEqual([
    ["missed", '{"count":3}'],
    ["4", "GET /library/books?shelf=3"],
    ["5", "GET /library/books?shelf=4"],
    ["ready", "{}"],
  ]);
});

it("tells what else has changed: data by requests and seeds, and how the session is steered", async () => {
  const { id, mock, ask, control, follow } = await open();
  const events = await follow();
  await events.until(named("ready"));
  const changes: [what: string, change: () => Promise<unknown>][] = [
    ["data", () => ask("/readers", { method: "POST", json: newReader("new@example.com") })],
    [
      "data",
      () => control.POST("/__mock/seed", { body: { [SAMPLE]: { books: [bookOf("new")] } } }),
    ],
    ["data", () => control.POST("/__mock/reset", { body: { vendors: [SAMPLE] } })],
    ["steering", () => control.POST("/__mock/faults", { body: { fault: "html" } })],
    ["steering", () => control.POST("/__mock/clock", { body: { freeze: true } })],
    ["steering", () => mock.sessionOf(id).setPreferences([])],
  ];
  for (const [what, change] of changes) {
    await change();
    const told = (event: ServerEvent) => event.name === "changed" && event.data.includes(what);
    expect((await events.until(told)).at(-1)?.data).toBe(JSON.stringify({ what }));
  }
});

it.each([
  ["x", "Last-Event-ID"],
  ["-1", "Last-Event-ID"],
  ["1.a b", "Last-Event-ID"],
])("refuses the id %s", async (id, told) => {
  const { raw } = await open();
  const refused = await problem(await raw("/events", { headers: { "Last-Event-ID": id } }));
  expect(refused.status).toBe(400);
  expect(refused.detail.toLowerCase()).toContain(told.toLowerCase());
});

it("answers HEAD with its headers alone", async () => {
  const { raw } = await open();
  const answer = await raw("/events", { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
});

it("ends when the mock closes", async () => {
  const { mock, follow } = await open();
  const events = await follow();
  await events.until(named("ready"));
  await mock.close();
  await events.ended;
});

it("is a stream of bytes for the typed client", async () => {
  const { ask, control } = await open();
  await ask("/books");
  const stream = await control.listEvents({ timeoutMs: Number.POSITIVE_INFINITY });
  const events = readEvents(new Response(stream));
  expect(shown(await events.until(named("request")))).toEqual([["1", "GET /library/books"]]);
});
