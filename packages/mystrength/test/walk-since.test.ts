import { answering } from "@carespec/test-support/answering";
import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Changes, type Checkpoint, walkSince } from "../src/index.ts";
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

/** A vendor with pages of two records. `failAt` breaks one request, by its number. */
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
      return Response.json(ids.slice(page * 2, page * 2 + 2));
    }),
  });
  const pull = (checkpoint: Checkpoint, overlapMs?: number) =>
    walkSince<Item>((own) => client.pages("/records", own), checkpoint, { overlapMs });
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
