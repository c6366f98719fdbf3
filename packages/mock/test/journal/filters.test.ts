import { describe, expect, it } from "vitest";
import { UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { openSession } from "../support/sample-session.ts";
import { newReader, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ journalEntries: 5 }));

async function openAsked() {
  const session = openSession(mock);
  const { ask, control, id } = session;
  await ask("/books?page=1", { headers: { "X-Client": "one" } });
  await ask("/books?page=2", { headers: { "X-Client": "two" } });
  await ask("/readers", { method: "POST", json: newReader("a@example.com") });
  await ask("/readers/none");
  await ask("/nothing");
  const list = async (query: Record<string, string | number>) =>
    (await control.GET("/__mock/requests", { params: { query } })).data;
  return { ...session, list, handle: mock.sessionOf(id) };
}

const ALL = ["/nothing", "/readers/none", "/readers", "/books?page=2", "/books?page=1"];

describe("the journal filtered by", () => {
  it.each([
    [{ path: "/library/readers" }, [2]],
    [{ path: "/library/readers/*" }, [1]],
    [{ path: "/library/r*" }, [1, 2]],
    [{ path: "*" }, [0, 1, 2, 3, 4]],
    [{ path: "*books" }, [3, 4]],
    [{ path: "/library/books?page=2" }, [3]],
    [{ path: "/library/b*?page=*" }, [3, 4]],
    [{ path: "/library/books*books" }, []],
    [{ path: "/library/read.rs" }, []],
    [{ header: "x-client" }, [0, 1, 2, 3, 4]],
    [{ header: "X-Client:one" }, [4]],
    [{ header: "x-client: two" }, [3]],
    [{ header: "x-client:on" }, []],
    [{ header: "authorization" }, [0, 1, 2, 3, 4]],
    [{ header: "x-none" }, []],
    [{ body: "a@example.com" }, [2]],
    [{ body: "Sample Reader" }, [2]],
    [{ body: "/email" }, [2]],
    [{ body: "/email=a@example.com" }, [2]],
    [{ body: '/email="a@example.com"' }, [2]],
    [{ body: "/email=b@example.com" }, []],
    [{ body: "/email/0" }, []],
    [{ body: "/toString" }, []],
    [{ body: "/toString=x" }, []],
    [{ path: "*readers*", header: "x-client", body: "/name=Sample Reader", status: "2XX" }, [2]],
  ])("%j lists only matching entries", async (filter, indexes) => {
    const { list, handle } = await openAsked();
    const expected = indexes.map((index) => `/library${ALL[index]}`);
    const { requests } = (await list(filter)) ?? {};
    expect(requests?.map(({ request }) => request.path)).toEqual(expected);
    const told = await handle.requests(filter);
    expect(told.map(({ request }) => request.path)).toEqual(expected);
  });

  it.each([["path"], ["header"], ["body"]])("an empty %s is refused", async (name) => {
    const { handle, raw } = await openAsked();
    await expect(handle.requests({ [name]: "" })).rejects.toThrow(UserError);
    expect((await raw(`/requests?${name}=`)).status).toBe(400);
  });
});

describe("the journal counts", () => {
  it("what it has no entry of any more", async () => {
    const { ask, list, handle } = await openAsked();
    for (let count = 0; count < 20; count += 1) await ask("/books");
    await ask("/books", { headers: { "X-Mock-Fault": "status; status=503" } });
    const counts = async (query: Record<string, string>) => {
      const { total, dropped, requests } = (await list(query)) ?? { requests: [] };
      return [total, dropped, requests.length];
    };
    expect(await counts({})).toEqual([26, 21, 5]);
    expect(await counts({ operation: "listBooks" })).toEqual([23, 18, 5]);
    expect(await counts({ operation: "listBooks", status: "503" })).toEqual([1, 0, 1]);
    expect(await counts({ operation: "listBooks", status: "2XX" })).toEqual([22, 18, 4]);
    expect(await counts({ operation: "getReader" })).toEqual([1, 1, 0]);
    expect(await counts({ vendor: SAMPLE, status: "404" })).toEqual([2, 2, 0]);
    expect(await counts({ status: "200", limit: "1" })).toEqual([22, 18, 1]);
    expect(await counts({ path: "*none*" })).toEqual([26, 21, 0]);
    const { total, dropped } = await handle.journal({ operation: "listBooks" });
    expect([total, dropped]).toEqual([23, 18]);
  });

  it("from 0 again when it is emptied, and with each session", async () => {
    const { control, list } = await openAsked();
    expect((await list({}))?.total).toBe(5);
    await control.DELETE("/__mock/requests");
    expect(await list({})).toEqual({ total: 0, dropped: 0, requests: [] });
    const other = openSession(mock);
    await other.ask("/books");
    expect((await other.control.GET("/__mock/requests")).data?.total).toBe(1);
  });
});
