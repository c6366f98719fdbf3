import { describe, expect, expectTypeOf, it } from "vitest";
import { type JournalEntry, UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { registered } from "../support/registered-vendor.ts";
import { ORIGIN, openSession } from "../support/sample-session.ts";
import { KNOWN_READER, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const { name: other, basePath, first, operations } = registered;
const mock = await createCheckedMock(sampleOptions({ vendors: [other] }));
const KNOWN = `/readers/${KNOWN_READER}`;

/** A session that has asked two vendors for what they have and for what they have not. */
async function openAsked() {
  const session = openSession(mock);
  const { ask, control, id } = session;
  const headers = { "X-Mock-Session": id, "User-Agent": "tests" };
  await ask(KNOWN);
  await ask("/readers/none");
  await ask("/nothing");
  await ask("/books?page=one");
  await mock.fetch(`${ORIGIN}${basePath}${first.path}`, { headers });
  await ask("/books", { headers: { "X-Mock-Fault": "drop" } }).catch(() => {});
  type Query = { [name: string]: string | number };
  const list = async (query: Query = {}) => {
    const { data } = await control.GET("/__mock/requests", { params: { query } });
    return data?.requests.map(({ request, response }) => `${response.status} ${request.path}`);
  };
  return { ...session, list, handle: mock.sessionOf(id) };
}

const ASKED = [
  "0 /library/books",
  `401 ${basePath}${first.path}`,
  "422 /library/books?page=one",
  "404 /library/nothing",
  "404 /library/readers/none",
  `200 /library${KNOWN}`,
];

describe("the journal", () => {
  it("lists requests and answers, newest first", async () => {
    const { list } = await openAsked();
    expect(await list()).toEqual(ASKED);
  });

  it("keeps as many of the newest as the option says", async () => {
    const few = await createCheckedMock(sampleOptions({ journalEntries: 200 }));
    const { ask, control } = openSession(few);
    for (let page = 1; page <= 205; page += 1) await ask(`/books?page=${page}`);
    const { data } = await control.GET("/__mock/requests");
    const pages = data?.requests.map(({ request }) => Number(request.path.split("=")[1]));
    expect(pages).toEqual(Array.from({ length: 200 }, (_, index) => 205 - index));
  });

  it.each([
    [{ vendor: other }, [1]],
    [{ vendor: SAMPLE }, [0, 2, 3, 4, 5]],
    [{ operation: "getReader" }, [4, 5]],
    [{ operation: "listBooks" }, [0, 2]],
    [{ status: "404" }, [3, 4]],
    [{ status: "4XX" }, [1, 2, 3, 4]],
    [{ status: "4xx" }, [1, 2, 3, 4]],
    [{ status: "2XX" }, [5]],
    [{ status: "5XX" }, []],
    [{ status: "0" }, [0]],
    [{ limit: 2 }, [0, 1]],
    [{ limit: 200 }, [0, 1, 2, 3, 4, 5]],
    [{ vendor: SAMPLE, status: "4XX", limit: 1 }, [2]],
    [{ vendor: other, operation: first.id, status: "401" }, [1]],
    [{ operation: "getReader", status: "200" }, [5]],
  ])("filtered by %j lists only matching entries", async (query, indexes) => {
    const { handle, list } = await openAsked();
    const expected = indexes.map((index) => ASKED[index]);
    expect(await list(query as Record<string, string>)).toEqual(expected);
    const entries = await handle.requests(query);
    const told = entries.map(({ request, response }) => `${response.status} ${request.path}`);
    expect(told).toEqual(expected);
  });

  it("lists nothing for a vendor without requests", async () => {
    const { ask, control } = openSession(mock);
    await ask("/books");
    const { data } = await control.GET("/__mock/requests", {
      params: { query: { vendor: other } },
    });
    expect(data?.requests).toEqual([]);
  });

  it("belongs to one session, named by the header or the parameter", async () => {
    const [one, another] = [await openAsked(), openSession(mock)];
    await another.ask("/books");
    const ask = (session: string) =>
      another.control.GET("/__mock/requests", { params: { query: { session } } });
    expect((await ask(one.id)).data?.requests).toHaveLength(6);
    const own = await ask(another.id);
    expect(own.data?.requests.map(({ session }) => session)).toEqual([another.id]);
  });

  it("can be emptied without losing anything else", async () => {
    const { control, handle, list } = await openAsked();
    await handle.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
    await handle.addFault({ fault: "html", times: 1 });
    await control.DELETE("/__mock/requests");
    expect(await list()).toEqual([]);
    expect([(await handle.clock()).frozen, (await handle.faults()).length]).toEqual([true, 1]);
  });

  it("records what a tester needs to know about each request", async () => {
    const { ask, handle, id } = await openAsked();
    const before = Date.now();
    await ask("/readers?email=nobody@example.com");
    const [entry, , , , , unknown] = (await handle.requests()) as JournalEntry[];
    expect(entry).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      clock: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      session: id,
      vendor: SAMPLE,
      operation: "listReaders",
      request: {
        method: "GET",
        path: "/library/readers?email=nobody@example.com",
        headers: expect.objectContaining({ "x-client": "mock-tests", "x-mock-session": id }),
      },
      response: {
        status: 200,
        headers: { "content-type": "application/json", "x-total": "0" },
        body: [],
      },
      durationMs: expect.any(Number),
    });
    expect(Date.parse(entry?.at ?? "")).toBeGreaterThanOrEqual(before);
    expect(unknown).toMatchObject({ reason: { rule: "spec/notFound", pointer: /responses/ } });
    expectTypeOf(entry).toEqualTypeOf<JournalEntry | undefined>();
  });

  it("uses the machine's clock, whatever the session's clock says", async () => {
    const { ask, handle } = await openAsked();
    await handle.changeClock({ freezeAt: "1999-01-01T00:00:00Z" });
    await ask("/books");
    const [entry] = await handle.requests({ limit: 1 });
    expect(new Date(entry?.at ?? "").getUTCFullYear()).toBeGreaterThanOrEqual(2026);
  });
});

describe("the journal is not listed from code", () => {
  it.each([
    [{ vendor: "acme" }, `unknown vendor "acme": choose from ${other}, ${SAMPLE}`],
    [
      { operation: "getIt" },
      `unknown operation "getIt": choose from ${operations.join(", ")}, listReaders`,
    ],
    [
      { vendor: other, operation: "getReader" },
      `unknown operation "getReader": choose from ${operations.join(", ")}`,
    ],
    [{ limit: 0 }, "limit must be a whole number from 1, got 0"],
    [{ limit: -1 }, "limit must be a whole number from 1, got -1"],
    [{ limit: 1.5 }, "limit must be a whole number from 1, got 1.5"],
    [{ status: "" }, 'unknown status "": give one such as 404, 4XX'],
    [{ status: 600 }, 'unknown status "600": give one such as 404, 4XX'],
    [{ status: "40X" }, 'unknown status "40X": give one such as 404, 4XX'],
  ])("by %j", async (filter, message) => {
    const { handle } = await openAsked();
    await expect(handle.requests(filter)).rejects.toThrow(UserError);
    await expect(handle.requests(filter)).rejects.toThrow(message);
  });
});
