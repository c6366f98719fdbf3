import type { Call, VendorBehaviour, VendorPlugin } from "@carespec/mock-kit";
import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";

const { dataFile } = openDataFolder();
const redis = await startRedis();

const answer = "{ '200': { description: ok, content: { application/json: { example: {} } } } }";
const document = dataFile(
  `openapi: 3.1.0
info: { title: Books, version: "1" }
paths:
  /books:
    get: { operationId: listBooks, responses: ${answer} }
    post: { operationId: addBook, responses: ${answer} }
  /time: { get: { operationId: tellTime, responses: ${answer} } }
  /id: { get: { operationId: tellId, responses: ${answer} } }
  /number: { get: { operationId: tellNumber, responses: ${answer} } }
  /visits: { get: { operationId: countVisits, responses: ${answer} } }
`,
  "kept.yaml",
);

const books = ({ state }: Call) => state.collection<object>("books");

/** Its answers tell how often it was asked. */
function createPlugin(members: Pick<VendorBehaviour, "repeatable">): VendorPlugin {
  let asked = 0;
  const tell = (members: object) => {
    asked += 1;
    return { body: { asked, ...members } };
  };
  return {
    collections: { books: { id: "id", schema: {} } },
    create: () => ({
      ...members,
      guard: ({ now, headers }) =>
        Number(headers["x-expires"] ?? Number.POSITIVE_INFINITY) > now
          ? undefined
          : { status: 200, rule: "expired", reason: "the key has expired" },
      operations: {
        listBooks: async (call) => tell({ books: [...(await books(call).values())] }),
        addBook: async (call) => {
          books(call).set(call.newId(), { id: "new" });
          return {};
        },
        tellTime: ({ now }) => tell({ now }),
        tellId: ({ newId }) => tell({ id: newId() }),
        tellNumber: ({ random }) => tell({ number: random() }),
        countVisits: async ({ state }) => {
          const visits = state.collection<number>("visits");
          const count = ((await visits.get("all")) ?? 0) + 1;
          visits.set("all", count);
          return { body: { asked: count } };
        },
      },
    }),
  };
}

async function open(
  members: Pick<VendorBehaviour, "repeatable"> = { repeatable: true },
  options: MockOptions = {},
) {
  const plugin = createPlugin(members);
  const mock = await createMock({ spec: { file: document, plugin }, ...options });
  onTestFinished(() => mock.close());
  const server = await mock.listen(0);
  onTestFinished(() => server.close());
  const send = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(server.url + path, { method, headers });
  const ask = async (path = "/books", headers?: Record<string, string>) =>
    (await send(path, headers)).json();
  const asked = async (path?: string, headers?: Record<string, string>) =>
    (await ask(path, headers)).asked;
  return { mock, send, ask, asked };
}

describe("the answer to a GET is given again", () => {
  it("to the same request, and is in the journal and the counts each time", async () => {
    const { mock, ask } = await open();
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect(await ask()).toEqual(first);
    const { total, requests } = await mock.journal();
    expect(total).toBe(3);
    expect(requests.map(({ response }) => response.body)).toEqual([first, first, first]);
    const { vendors } = await mock.coverage();
    expect(vendors[0]?.operations[0]).toMatchObject({ statuses: [{ times: 3 }] });
  });

  it.each<[string, (opened: Awaited<ReturnType<typeof open>>) => Promise<unknown>]>([
    ["a write", ({ send }) => send("/books", {}, "POST")],
    ["a reset", ({ mock }) => mock.reset()],
    ["a seed", ({ mock }) => mock.seed({ spec: { books: [{ id: "9" }] } })],
  ])("but not after %s", async (_, change) => {
    const opened = await open();
    expect(await opened.asked()).toBe(1);
    await change(opened);
    expect(await opened.asked()).toBe(2);
    expect(await opened.asked()).toBe(2);
    const shown = (await opened.ask()).books;
    expect(shown).toEqual((await opened.mock.export("spec")).spec?.books ?? []);
  });

  it.each([
    ["session", "/books", { "x-mock-session": "other" }],
    ["Accept", "/books", { accept: "application/*" }],
    ["query", "/books?page=2", {}],
  ])("but not with another %s", async (_, path, headers) => {
    const { asked } = await open();
    expect([await asked(), await asked(path, headers), await asked()]).toEqual([1, 2, 1]);
  });

  it("with the CORS headers of each origin", async () => {
    const { send } = await open();
    const origins = ["http://a.test", "http://b.test", "http://a.test"];
    for (const origin of origins) {
      const { headers } = await send("/books", { origin });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
    }
  });

  it.each(["/time", "/id", "/number", "/visits"])(
    "but not of %s, which is another each time",
    async (path) => {
      const { mock, asked } = await open();
      expect([await asked(path), await asked(path)]).toEqual([1, 2]);
      await mock.changeClock({ freezeAt: "2030-01-01T00:00:00Z" });
      expect(await asked(path)).toBe(3);
    },
  );

  it("but the guard is asked, so that what it lets pass can expire", async () => {
    const { mock, asked, send } = await open();
    const headers = { "x-expires": String(Date.now() + 60_000) };
    expect([await asked("/books", headers), await asked("/books", headers)]).toEqual([1, 1]);
    await mock.changeClock({ advanceMs: 120_000 });
    expect((await send("/books", headers)).headers.get("x-mock-reason")).toBeNull();
    expect(await asked("/books", headers)).toBeUndefined();
  });

  it("but not where a fault or a preference applies", async () => {
    const { mock, asked, send } = await open();
    expect(await asked()).toBe(1);
    await mock.addFault({ fault: "status", status: 503, times: 1 });
    expect((await send("/books")).status).toBe(503);
    expect(await asked()).toBe(1);
    await mock.setPreferences([{ prefer: "code=200" }]);
    expect(await asked()).toBeUndefined();
  });

  it("but not by a session with a seed", async () => {
    const { mock, asked } = await open();
    expect(await asked()).toBe(1);
    await mock.seedRandom("a");
    expect([await asked(), await asked()]).toEqual([2, 3]);
  });

  it.each([{}, { repeatable: false }])(
    "only where the plugin says so, not with %j",
    async (members) => {
      const { asked } = await open(members);
      expect([await asked(), await asked()]).toEqual([1, 2]);
    },
  );

  it("not with Redis, where another mock may have changed the data", async () => {
    const [one, other] = [
      await open(undefined, { state: redis.url }),
      await open(undefined, { state: redis.url }),
    ];
    expect([await one.asked(), await one.asked()]).toEqual([1, 2]);
    await other.send("/books", {}, "POST");
    expect((await one.ask()).books).toEqual([{ id: "new" }]);
  });
});
