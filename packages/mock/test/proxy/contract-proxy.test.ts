import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { createMock, type Mock, type MockOptions } from "../../src/index.ts";
import { ANSWER_CHANGES, tasksApi } from "../support/changed-api.ts";
import { openDataFolder } from "../support/data-file.ts";
import { MARK } from "../support/journal-marks.ts";
import { open } from "../support/serve.ts";

const { folder, dataFile } = openDataFolder();
const ORIGIN = "http://mock.test";

/** What a client does: each operation once, as the document has it. */
async function useTasks(mock: Mock): Promise<number[]> {
  const key = { "x-api-key": MARK };
  const body = JSON.stringify({ title: "Read" });
  const headers = { "content-type": "application/json" };
  const requests: [string, RequestInit][] = [
    ["/tasks?state=open", { headers: key }],
    ["/tasks", { method: "POST", headers, body }],
    ["/tasks/t-1", {}],
    ["/tasks/t-1", { method: "DELETE" }],
  ];
  const statuses = [];
  for (const [path, init] of requests) {
    statuses.push((await mock.fetch(ORIGIN + path, init)).status);
  }
  return statuses;
}

/** A mock of the document in front of another one, whose document is changed. */
async function proxyOf(
  version: "3.1.0" | "3.0.3",
  plant: (api: ReturnType<typeof tasksApi>) => void = () => {},
  options: MockOptions = {},
) {
  const changed = tasksApi(version);
  plant(changed);
  const upstream = await open({ spec: { file: dataFile(changed) } });
  const told: string[] = [];
  const mock = await createMock({
    spec: { file: dataFile(tasksApi(version)) },
    upstreams: [upstream.url],
    forward: ["all"],
    onBreach: (line) => told.push(line),
    ...options,
  });
  atFileEnd(() => mock.close());
  return { mock, told };
}

describe.each(["3.1.0", "3.0.3"] as const)("a proxy by a document of OpenAPI %s", (version) => {
  it("finds no difference where there is none", async () => {
    const { mock, told } = await proxyOf(version);
    expect(await useTasks(mock)).toEqual([200, 201, 200, 204]);
    expect(told).toEqual([]);
  });

  it.each(ANSWER_CHANGES)("finds %s", async (_, plant, line) => {
    const { mock, told } = await proxyOf(version, plant);
    await useTasks(mock);
    expect(told.filter((each) => line.test(each))).toHaveLength(1);
  });

  it("finds every difference at once, in the journal and in the list", async () => {
    // Those that replace a whole answer hide the others in it.
    const others = ANSWER_CHANGES.filter(([what]) => !/null|media type|operation less/.test(what));
    const { mock, told } = await proxyOf(version, (api) => {
      for (const [, plant] of others) plant(api);
    });
    await useTasks(mock);
    await useTasks(mock);
    for (const [what, , line] of others) {
      if (/title|required member less|another type/.test(what)) continue;
      expect(
        told.filter((each) => line.test(each)),
        what,
      ).toHaveLength(1);
    }
    const listed = await (await mock.fetch(`${ORIGIN}/__mock/breaches`)).json();
    expect(listed.breaches).toHaveLength(told.length);
    expect(listed.breaches.every(({ count }: { count: number }) => count === 2)).toBe(true);
    const [entry] = await mock.requests({ operation: "getTask" });
    expect(entry?.upstream).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(entry?.breaches?.length).toBeGreaterThan(3);
  });
});

describe("a request that breaks the document", () => {
  const ask = async (mock: Mock) => {
    const headers = { "content-type": "application/json" };
    const wrong = JSON.stringify({ title: 7, color: "red" });
    await mock.fetch(`${ORIGIN}/tasks?state=late&page=2`);
    return mock.fetch(`${ORIGIN}/tasks`, { method: "POST", headers, body: wrong });
  };
  const lines = [
    /GET \/tasks: the request breaks the document: Invalid security scheme used/,
    /GET \/tasks: the request breaks the document: query\/state: /,
    /GET \/tasks: the request is not in the document: query\/page is not described/,
    /POST \/tasks: the request breaks the document: body\/title: /,
    /POST \/tasks: the request is not in the document: body\/color is not described/,
  ];

  it("is forwarded and reported", async () => {
    const { mock, told } = await proxyOf("3.1.0");
    // The upstream refuses it.
    expect((await ask(mock)).status).toBe(422);
    for (const line of lines) expect(told.filter((each) => line.test(each))).toHaveLength(1);
  });

  it("is refused with 400 and not forwarded where the document is enforced", async () => {
    const { mock, told } = await proxyOf("3.1.0", undefined, { enforce: true });
    const answer = await ask(mock);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      title: "Request breaks the document",
      detail: expect.stringMatching(/^body\/title: .*\(#\/paths\/~1tasks\/post\)$/),
    });
    for (const line of lines) expect(told.filter((each) => line.test(each))).toHaveLength(1);
  });

  it("to a path that the document has not is forwarded and reported", async () => {
    const { mock, told } = await proxyOf("3.1.0", (api) => {
      (api.paths as object as Record<string, unknown>)["/labels"] = api.paths["/tasks"];
    });
    const headers = { "x-api-key": "a" };
    expect((await mock.fetch(`${ORIGIN}/labels`, { headers })).status).toBe(200);
    expect(told).toEqual([expect.stringMatching(/GET \/labels: the request is not in the doc/)]);
  });
});

describe("an answer that breaks the document", () => {
  it("gets 502 where the document is enforced, and one that is only undocumented passes", async () => {
    const [, type] = ANSWER_CHANGES[0] ?? [];
    const { mock } = await proxyOf("3.1.0", type, { enforce: true });
    const refused = await mock.fetch(`${ORIGIN}/tasks/t-1`);
    expect(refused.status).toBe(502);
    expect((await refused.json()).detail).toMatch(/^body\/title must be string \(#\/paths/);
    const [, more] = ANSWER_CHANGES.find(([what]) => what === "a member more") ?? [];
    const open = await proxyOf("3.1.0", more, { enforce: true });
    expect((await open.mock.fetch(`${ORIGIN}/tasks/t-1`)).status).toBe(200);
  });
});

describe("a recording", () => {
  it("has no secret, and answers the same requests without the upstream", async () => {
    const record = join(folder, "recorded.har");
    const { mock } = await proxyOf("3.1.0", undefined, { record });
    const before = await useTasks(mock);
    const task = await (await mock.fetch(`${ORIGIN}/tasks/t-1`)).json();
    await mock.close();
    const text = readFileSync(record, "utf8");
    expect(JSON.parse(text).log.entries).toHaveLength(5);
    expect(text).not.toContain(MARK);

    const spec = { file: dataFile(tasksApi()) };
    const replayed = await createMock({ spec, replay: record, replayMiss: "404" });
    expect(await useTasks(replayed)).toEqual(before);
    expect(await (await replayed.fetch(`${ORIGIN}/tasks/t-1`)).json()).toEqual(task);
    const missing = await replayed.fetch(`${ORIGIN}/tasks/t-2`);
    expect(missing.status).toBe(404);
    expect((await missing.json()).detail).toMatch(
      /the recording has no GET \/tasks\/t-2 like this/,
    );
    const [, newest] = await replayed.requests();
    expect(newest?.note).toBe("answered from the recording");
    // Otherwise the mock answers what is missing.
    const mixed = await createMock({ spec, replay: record });
    expect((await mixed.fetch(`${ORIGIN}/tasks/t-2`)).status).toBe(200);
  });
});
