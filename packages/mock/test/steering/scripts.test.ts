import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Mock, ScriptWrite } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { openSession } from "../support/sample-session.ts";
import { KNOWN_READER, newReader, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const redis = await startRedis();
const mock = await createCheckedMock(sampleOptions());

/** A session with these scripts. */
async function open(...scripts: ScriptWrite[]) {
  const session = openSession(mock);
  for (const body of scripts) {
    const { response } = await session.control.POST("/__mock/scripts", { body: body as never });
    expect(response.status).toBe(201);
  }
  const create = async (email: string) =>
    (await session.ask("/readers", { method: "POST", json: newReader(email) })).status;
  const read = async (id = KNOWN_READER) => (await session.ask(`/readers/${id}`)).status;
  return { ...session, create, read, handle: mock.sessionOf(session.id) };
}

describe("a script", () => {
  it("answers by named examples in turn, then normally", async () => {
    const { create, handle } = await open({
      operation: "createReader",
      steps: [{ example: "emailTaken" }, { status: 400 }, "normal", { example: "emailTaken" }],
    });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push(await create(`${count}@example.com`));
    expect(statuses).toEqual([422, 400, 201, 422, 201]);
    const [script] = await handle.scripts();
    expect(script?.steps.map(({ used, prefer }) => [used, prefer])).toEqual([
      [1, "code=422, example=emailTaken"],
      [1, "code=400"],
      [1, undefined],
      [1, "code=422, example=emailTaken"],
    ]);
    const entries = (await handle.requests()).toReversed();
    expect(entries.map(({ step }) => step?.step)).toEqual([1, 2, 3, 4, undefined]);
    expect(entries[0]?.step?.script).toBe(script?.id);
    expect(await handle.unexpected()).toEqual([]);
  });

  it("answers so many times, or always", async () => {
    const { read } = await open({
      operation: "getReader",
      steps: [
        { status: 404, times: 2 },
        { status: 400, times: "always" },
      ],
    });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push(await read());
    expect(statuses).toEqual([404, 404, 400, 400, 400]);
  });

  it("answers only requests that are meant", async () => {
    const { ask, create, read } = await open({
      steps: [
        { status: 404, when: { path: "/library/readers/r-*", method: "get" } },
        { fault: "html", when: { query: { email: "ann@example.com" } } },
        { status: 422, when: { body: { email: "bob@example.com" } } },
        { status: 403, when: { headers: { "X-Shift": "night" } } },
      ],
    });
    expect(await create("eve@example.com")).toBe(201);
    expect(await create("bob@example.com")).toBe(422);
    expect((await ask("/readers?email=ann@example.com&page=1")).status).toBe(502);
    expect((await ask("/readers", { headers: { "X-Shift": "night" } })).status).toBe(403);
    expect([await read(), await read()]).toEqual([404, 200]);
  });

  it("answers only requests with these path parameters, decoded", async () => {
    const { read, ask } = await open({
      steps: [
        { status: 404, when: { pathParameters: { readerId: "r 7" } }, times: "always" },
        { status: 422, when: { pathParameters: { readerId: 7 } }, times: "always" },
      ],
    });
    expect([await read("7"), await read("r%207"), await read()]).toEqual([422, 404, 200]);
    expect((await ask("/books")).status).toBe(200);
  });

  it("follows named states, which control can set", async () => {
    const { ask, control } = await open({
      operation: "listBooks",
      scenario: "library",
      steps: [
        { status: 400, state: "closed", next: "open", times: "always" },
        { state: "start", next: "closed", times: "always" },
      ],
    });
    const next = async () => (await ask("/books")).status;
    expect([await next(), await next(), await next()]).toEqual([200, 400, 200]);
    const { data } = await control.GET("/__mock/scripts");
    expect(data?.states).toEqual({ library: "open" });
    await control.POST("/__mock/states", { body: { library: "closed" } });
    expect([await next(), await next()]).toEqual([400, 200]);
  });

  it("makes a request fail, before its work or after it", async () => {
    const { ask, create, handle } = await open({
      operation: "createReader",
      steps: [{ fault: "drop" }, { fault: "drop", timing: "after" }],
    });
    await expect(create("one@example.com")).rejects.toThrow(TypeError);
    await expect(create("other@example.com")).rejects.toThrow(TypeError);
    const found = async (email: string) => (await ask(`/readers?email=${email}`)).json();
    expect(await found("one@example.com")).toEqual([]);
    expect(await found("other@example.com")).toHaveLength(1);
    const [, , lost] = await handle.requests();
    expect([lost?.response.status, lost?.fault, lost?.step?.step]).toEqual([0, "drop", 2]);
    expect(lost?.note).toContain("has the status 201");
  });

  it("is not used up by a request that breaks the document, or prefers an answer", async () => {
    const { ask, read } = await open({ operation: "getReader", steps: [{ status: 404 }] });
    const path = `/readers/${KNOWN_READER}`;
    expect((await ask(path, { headers: { Authorization: "" } })).status).toBe(401);
    expect((await ask(path, { headers: { Prefer: "code=422" } })).status).toBe(422);
    expect([await read(), await read()]).toEqual([404, 200]);
  });

  it("is left before a script that was added later", async () => {
    const { read } = await open(
      { operation: "getReader", steps: [{ status: 404 }] },
      { vendor: SAMPLE, steps: [{ status: 400 }, { status: 422 }] },
    );
    expect([await read(), await read(), await read(), await read()]).toEqual([404, 400, 422, 200]);
  });

  it("ends with its session, or when it is removed", async () => {
    const { control, handle, read } = await open({ steps: [{ status: 404, times: "always" }] });
    const [script] = await handle.scripts();
    const query = { id: script?.id ?? "" };
    await control.DELETE("/__mock/scripts", { params: { query } });
    expect(await read()).toBe(200);
    expect((await control.DELETE("/__mock/scripts", { params: { query } })).response.status).toBe(
      400,
    );
    await handle.script("getReader", [{ status: 404, next: "late" }]);
    expect(await read()).toBe(404);
    await handle.reset();
    expect([await handle.scripts(), await handle.states()]).toEqual([[], {}]);
  });

  it("goes on in another mock, where the whole session is moved", async () => {
    const { handle, read } = await open({
      operation: "getReader",
      steps: [{ status: 404, next: "on" }, { status: 400 }],
    });
    expect(await read()).toBe(404);
    const other = await createCheckedMock(sampleOptions());
    const moved = other.sessionOf("moved");
    await moved.seed(await handle.exportAll());
    expect([await moved.scripts(), await moved.states()]).toEqual([
      await handle.scripts(),
      { default: "on" },
    ]);
    expect((await openSession(other, "moved").ask(`/readers/${KNOWN_READER}`)).status).toBe(400);
  });
});

describe.each(["memory", "redis"])("at once, with sessions in %s", (state) => {
  async function openMock(): Promise<Mock> {
    const opened = await createCheckedMock(
      sampleOptions(state === "redis" ? { state: redis.url } : {}),
    );
    onTestFinished(() => opened.close());
    return opened;
  }

  it("each step is used exactly once", async () => {
    const replicas = state === "redis" ? [await openMock(), await openMock()] : [await openMock()];
    const id = crypto.randomUUID();
    const steps = [
      { status: 404, times: 3 },
      { status: 400 },
      { fault: "html" as const, times: 2 },
    ];
    await replicas[0]?.sessionOf(id).script("getReader", steps);
    const asks = replicas.map((replica) => openSession(replica, id).ask);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        (asks[at % asks.length] as (typeof asks)[0])(`/readers/${KNOWN_READER}`),
      ),
    );
    const count = (wanted: number) => answers.filter(({ status }) => status === wanted).length;
    expect([200, 404, 400, 502].map(count)).toEqual([34, 3, 1, 2]);
  });
});

describe("a script is refused", () => {
  it.each<[object, string]>([
    [{ steps: [] }, "steps"],
    [{ operation: "getReadr", steps: ["normal"] }, 'unknown operation "getReadr"'],
    [
      { operation: "createReader", steps: ["normal", { example: "emailTakn" }] },
      'steps/1: unknown example "emailTakn" of createReader: choose from ',
    ],
    [{ steps: [{ example: "emailTaken" }] }, "give operation too"],
    [
      { operation: "createReader", steps: [{ example: "emailTaken", status: 400 }] },
      "unknown example",
    ],
    [{ steps: [{ example: "a", fault: "drop" }] }, "give an example or a fault, not both"],
    [{ steps: [{ timing: "after" }] }, "timing is of a fault: give fault too"],
    [{ steps: [{ fault: "html", delayMs: 5 }] }, "delayMs belongs to the fault delay, not to html"],
    [{ steps: [{ status: 404, time: 2 }] }, "time"],
    [{ steps: [{ status: 404, times: 0 }] }, "times"],
    [{ steps: ["then"] }, "steps"],
    [
      { operation: "getReader", steps: [{ when: { pathParameters: { readrId: "7" } } }] },
      'steps/0: unknown path parameter "readrId" of getReader: choose from readerId',
    ],
    [
      {
        operation: "listBooks",
        steps: ["normal", { when: { pathParameters: { readerId: "7" } } }],
      },
      'steps/1: unknown path parameter "readerId" of listBooks: its path has none',
    ],
    [
      { steps: [{ when: { pathParameters: { page: "7" } } }] },
      'steps/0: unknown path parameter "page": choose from readerId, bookId',
    ],
  ])("%j", async (script, problem) => {
    const { control, handle } = await open();
    await expect(handle.addScript(script as ScriptWrite)).rejects.toThrow(problem);
    const { response } = await control.POST("/__mock/scripts", { body: script as never });
    expect(response.status).toBe(400);
    expect(await handle.scripts()).toEqual([]);
  });
});
