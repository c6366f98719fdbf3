import { describe, expect, expectTypeOf, it } from "vitest";
import { type JournalEntry, UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { ORIGIN, openSession } from "../support/steered.ts";

const mock = await createCheckedMock();
const KNOWN = "/api/users/2647b5ca-950b-4060-838e-f6c3b846b551";

/** A session that has asked two vendors for what they have and for what they have not. */
async function openAsked() {
  const session = openSession(mock);
  const { catalyst, control, id } = session;
  const healthily = (path: string) =>
    mock.fetch(`${ORIGIN}/healthily/api/v1${path}`, { headers: { "X-Mock-Session": id } });
  await catalyst(KNOWN);
  await catalyst("/api/users/none");
  await catalyst("/api/nothing");
  await catalyst("/api/sites?Page=one");
  await healthily("/terms");
  await catalyst("/api/sites", { headers: { "X-Mock-Fault": "drop" } }).catch(() => {});
  type Query = { [name: string]: string | number };
  const list = async (query: Query = {}) => {
    const { data } = await control.GET("/__mock/requests", { params: { query } });
    return data?.requests.map(({ request, response }) => `${response.status} ${request.path}`);
  };
  return { ...session, list, handle: mock.sessionOf(id) };
}

const ASKED = [
  "0 /catalyst/api/sites",
  "401 /healthily/api/v1/terms",
  "422 /catalyst/api/sites?Page=one",
  "404 /catalyst/api/nothing",
  "404 /catalyst/api/users/none",
  `200 /catalyst${KNOWN}`,
];

describe("the journal", () => {
  it("lists what was asked and answered, newest first", async () => {
    const { list } = await openAsked();
    expect(await list()).toEqual(ASKED);
  });

  it("keeps the newest 200", async () => {
    const { catalyst, control } = openSession(mock);
    for (let page = 1; page <= 205; page += 1) await catalyst(`/api/sites?page=${page}`);
    const { data } = await control.GET("/__mock/requests");
    const pages = data?.requests.map(({ request }) => Number(request.path.split("=")[1]));
    expect(pages).toEqual(Array.from({ length: 200 }, (_, index) => 205 - index));
  });

  it.each([
    [{ vendor: "healthily" }, [1]],
    [{ vendor: "mystrength" }, []],
    [{ operation: "getUser" }, [4, 5]],
    [{ operation: "listSites" }, [0, 2]],
    [{ status: "404" }, [3, 4]],
    [{ status: "4XX" }, [1, 2, 3, 4]],
    [{ status: "4xx" }, [1, 2, 3, 4]],
    [{ status: "2XX" }, [5]],
    [{ status: "5XX" }, []],
    [{ status: "0" }, [0]],
    [{ limit: 2 }, [0, 1]],
    [{ limit: 200 }, [0, 1, 2, 3, 4, 5]],
    [{ vendor: "catalyst", status: "4XX", limit: 1 }, [2]],
    [{ vendor: "healthily", operation: "getTerms", status: "401" }, [1]],
    [{ operation: "getUser", status: "200" }, [5]],
  ])("filtered by %j lists those alone", async (query, indexes) => {
    const { handle, list } = await openAsked();
    const expected = indexes.map((index) => ASKED[index]);
    expect(await list(query as Record<string, string>)).toEqual(expected);
    const entries = await handle.requests(query);
    const told = entries.map(({ request, response }) => `${response.status} ${request.path}`);
    expect(told).toEqual(expected);
  });

  it("is a session's own, read by the header or by the parameter", async () => {
    const [one, other] = [await openAsked(), openSession(mock)];
    await other.catalyst("/api/groups");
    const ask = (session: string) =>
      other.control.GET("/__mock/requests", { params: { query: { session } } });
    expect((await ask(one.id)).data?.requests).toHaveLength(6);
    const own = await ask(other.id);
    expect(own.data?.requests.map(({ session }) => session)).toEqual([other.id]);
  });

  it("is emptied without a loss of anything else", async () => {
    const { control, handle, list } = await openAsked();
    await handle.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
    await handle.addFault({ fault: "html", times: 1 });
    await control.DELETE("/__mock/requests");
    expect(await list()).toEqual([]);
    expect([(await handle.clock()).frozen, (await handle.faults()).length]).toEqual([true, 1]);
  });

  it("tells of each request what a tester asks", async () => {
    const { catalyst, handle, id } = await openAsked();
    const before = Date.now();
    await catalyst("/api/users?Email=nobody@example.com");
    const [entry, , , , , unknown] = (await handle.requests()) as JournalEntry[];
    expect(entry).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      session: id,
      vendor: "catalyst",
      operation: "listUsers",
      request: {
        method: "GET",
        path: "/catalyst/api/users?Email=nobody@example.com",
        headers: expect.objectContaining({ "user-agent": "mock-tests", "x-mock-session": id }),
      },
      response: { status: 200, headers: { "content-type": "application/json" }, body: [] },
      durationMs: expect.any(Number),
    });
    expect(Date.parse(entry?.at ?? "")).toBeGreaterThanOrEqual(before);
    expect(unknown).toMatchObject({ reason: { rule: "catalyst/notFound", pointer: /responses/ } });
    expectTypeOf(entry).toEqualTypeOf<JournalEntry | undefined>();
  });

  it("goes by the machine's clock, whatever the session's says", async () => {
    const { catalyst, handle } = await openAsked();
    await handle.changeClock({ freezeAt: "1999-01-01T00:00:00Z" });
    await catalyst("/api/sites");
    const [entry] = await handle.requests({ limit: 1 });
    expect(new Date(entry?.at ?? "").getUTCFullYear()).toBeGreaterThanOrEqual(2026);
  });

  it("has no entry of a request whose session has no valid name", async () => {
    const before = (await mock.requests()).length;
    const headers = { "X-Mock-Session": "a b" };
    expect((await mock.fetch(`${ORIGIN}/catalyst/api/sites`, { headers })).status).toBe(400);
    expect(await mock.requests()).toHaveLength(before);
  });
});

describe("the journal is not listed from code", () => {
  it.each([
    [{ vendor: "acme" }, 'unknown vendor "acme": choose from catalyst, healthily, mystrength'],
    [{ operation: "getIt" }, 'unknown operation "getIt": choose from listUsers'],
    [{ vendor: "healthily", operation: "getUser" }, 'unknown operation "getUser": choose from'],
    [{ limit: 0 }, "limit 0: give a whole number from 1"],
    [{ limit: -1 }, "limit -1: give a whole number from 1"],
    [{ limit: 1.5 }, "limit 1.5: give a whole number from 1"],
    [{ status: "" }, 'status "": give one such as 404, 4XX'],
    [{ status: 600 }, 'status "600": give one such as 404, 4XX'],
    [{ status: "40X" }, 'status "40X": give one such as 404, 4XX'],
  ])("by %j", async (filter, message) => {
    const { handle } = await openAsked();
    await expect(handle.requests(filter)).rejects.toThrow(UserError);
    await expect(handle.requests(filter)).rejects.toThrow(message);
  });
});
