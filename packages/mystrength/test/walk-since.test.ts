import { answering } from "@carespec/test-support/answering";
import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Changes, type Checkpoint, type ConventionsPages, walkSince } from "../src/index.ts";
import { fakeVendor } from "./support/fake-vendor.ts";
import { numberedLogin } from "./support/numbered-login.ts";

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Item {
  id: number;
}

/** A vendor with pages of two records by default. `failAt` breaks one request, by its number. */
function open(count: number, failAt?: number) {
  const asked: { since: number; page: number }[] = [];
  const client = fakeVendor().createConventionsClient({
    login: numberedLogin(),
    pageSize: 2,
    retry: 0,
    fetch: answering(({ url }) => {
      const { searchParams } = new URL(url);
      const page = Number(searchParams.get("page"));
      asked.push({ since: Number(searchParams.get("since")), page });
      if (asked.length === failAt) return new Response(null, { status: 500 });
      const ids = Array.from({ length: count }, (_, id) => ({ id }));
      const limit = Number(searchParams.get("limit"));
      return Response.json(ids.slice(page * limit, page * limit + limit));
    }),
  });
  const pull = (checkpoint: Checkpoint, overlapMs?: number, more: ConventionsPages = {}) =>
    walkSince<Item>(
      (own) =>
        client.pages("/records", { ...own, ...more, query: { ...own.query, ...more.query } }),
      checkpoint,
      { overlapMs },
    );
  return { asked, pull };
}

/** Pulls as a job does that stores what it gets, and gives what was stored. */
async function store(changes: AsyncIterable<Changes<Item>>, from: Checkpoint) {
  const stored = { ids: [] as number[], checkpoint: from, error: undefined as unknown };
  try {
    for await (const { items, checkpoint } of changes) {
      stored.ids.push(...items.map(({ id }) => id));
      stored.checkpoint = JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;
    }
  } catch (error) {
    stored.error = error;
  }
  return stored;
}

describe("a pull of changes", () => {
  it("gives all records, and the next one begins where it began, with an overlap", async () => {
    const { asked, pull } = open(5);
    const { ids, checkpoint } = await store(pull({ since: 7 }), { since: 7 });
    expect(ids).toEqual([0, 1, 2, 3, 4]);
    expect(asked.map(({ since }) => since)).toEqual([7, 7, 7, 7]);
    expect(checkpoint).toEqual({ since: NOW - 5 * MINUTE });
  });

  it("takes another overlap, and never goes back behind its own beginning", async () => {
    expect((await store(open(1).pull({ since: 7 }, 1_000), { since: 7 })).checkpoint).toEqual({
      since: NOW - 1_000,
    });
    const since = NOW - MINUTE;
    expect((await store(open(1).pull({ since }), { since })).checkpoint).toEqual({ since });
  });

  it.each([1, 2, 3, 4])(
    "that fails at request %i goes on there, and loses nothing",
    async (failAt) => {
      const first = await store(open(5, failAt).pull({ since: 7 }), { since: 7 });
      expect(first.error).toMatchObject({ name: "ServerError", page: failAt - 1 });
      expect(first.checkpoint.since).toBe(7);
      vi.setSystemTime(NOW + 60 * MINUTE);
      const second = open(5);
      const rest = await store(second.pull(first.checkpoint), first.checkpoint);
      expect([...first.ids, ...rest.ids]).toEqual([0, 1, 2, 3, 4]);
      expect(second.asked[0]).toEqual({ since: 7, page: failAt - 1 });
      // What changed during the failed pull comes with the next one.
      const began = failAt === 1 ? NOW + 60 * MINUTE : NOW;
      expect(rest.checkpoint).toEqual({ since: began - 5 * MINUTE });
    },
  );

  it.each([0, 1, 2, 3, 4, 6, 24, 25, 26])(
    "with maxItems %i loses nothing, in whatever runs it comes",
    async (maxItems) => {
      const { pull } = open(25);
      let checkpoint: Checkpoint = { since: 7 };
      const ids = new Set<number>();
      for (let run = 0; run < 30 && checkpoint.since === 7; run += 1) {
        const stored = await store(pull(checkpoint, undefined, { maxItems }), checkpoint);
        expect(stored.ids.length).toBeLessThanOrEqual(maxItems);
        for (const id of stored.ids) ids.add(id);
        checkpoint = stored.checkpoint;
        if (ids.size < 25) expect(checkpoint.since).toBe(7);
      }
      // Below the size of a page no page is ever given whole.
      expect(ids.size).toBe(maxItems < 2 ? maxItems : 25);
    },
  );

  it("takes no checkpoint behind a page that maxItems cuts", async () => {
    const { pull } = open(25);
    const more = { maxItems: 7, query: { limit: 5 } };
    const { ids, checkpoint } = await store(pull({ since: 0 }, undefined, more), { since: 0 });
    expect(ids).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(checkpoint).toEqual({ since: 0, startedAt: NOW, page: 1, pageSize: 5 });
  });

  it.each([
    ["by the query", 5, { query: { limit: 10 } }],
    ["by the client", 5, {}],
    ["from more to fewer", 10, { query: { limit: 5 } }],
    ["from an unknown number", undefined, { query: { limit: 5 } }],
    ["from one that is not a number", "5" as never, { query: { limit: 5 } }],
  ])("begins its pages again where their size changes %s", async (_, pageSize, more) => {
    const { asked, pull } = open(25);
    const from = { since: 7, startedAt: 9, page: 3, pageSize };
    const { ids, checkpoint } = await store(pull(from, 0, more), from);
    expect(ids).toEqual(Array.from({ length: 25 }, (_, id) => id));
    expect(asked[0]).toEqual({ since: 7, page: 0 });
    expect(checkpoint).toEqual({ since: 9 });
  });

  it("goes on where the size of its pages is the same", async () => {
    const { asked, pull } = open(25);
    const from = { since: 7, startedAt: 9, page: 3, pageSize: 5 };
    const { ids } = await store(pull(from, 0, { query: { limit: 5 } }), from);
    expect(ids[0]).toBe(15);
    expect(asked[0]).toEqual({ since: 7, page: 3 });
  });

  it("finds nothing where nothing changed", async () => {
    const { ids, checkpoint } = await store(open(0).pull({ since: 7 }), { since: 7 });
    expect([ids, checkpoint]).toEqual([[], { since: NOW - 5 * MINUTE }]);
  });

  it.each([
    [{ since: Number.NaN }, undefined, "since"],
    [{ since: -1 }, undefined, "since"],
    [{ since: "7" } as never, undefined, "since"],
    [{ since: 7, startedAt: 0.5 }, undefined, "startedAt"],
    [{ since: 7 }, Number.POSITIVE_INFINITY, "overlapMs"],
  ])("refuses %j with an overlap of %d", async (checkpoint, overlapMs, name) => {
    const { asked, pull } = open(1);
    const error = await rejection(pull(checkpoint, overlapMs).next());
    expect(error).toEqual(new TypeError(`${name} must be whole milliseconds from 0`));
    expect(asked).toEqual([]);
  });
});
