import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { replaySession } from "../../src/replay/replay-session.ts";
import { readSessionFile } from "../../src/replay/session-file.ts";
import { openDataFolder } from "../support/data-file.ts";
import { runInProcess } from "../support/in-process.ts";
import { sampleArgs, sampleFiles, sampleOptions } from "../support/sample-vendor.ts";
import { REQUESTS, useLibrary } from "../support/traffic-session.ts";

const { folder, dataFile } = openDataFolder();
const fileOf = (ending: string) => join(folder, `${crypto.randomUUID()}.${ending}`);
const spec = sampleArgs;

/** A used session, as an exported file and as both kinds of journal file. */
async function recorded(options: Omit<MockOptions, "spec"> = {}) {
  const files = { jsonl: fileOf("jsonl"), har: fileOf("har"), fixture: fileOf("json") };
  for (const journalFile of [files.jsonl, files.har]) {
    const mock = await createMock(sampleOptions({ journalFile, ...options }));
    await useLibrary(mock, "recorded");
    const fixture = await mock.sessionOf("recorded").fixture();
    writeFileSync(files.fixture, JSON.stringify(fixture));
    await mock.close();
  }
  return files;
}

describe.each(["fixture", "jsonl", "har"] as const)("a session as %s", (kind) => {
  it.each([
    ["random ids", {}],
    ["ids of a seed", { sessionSeed: "a" }],
  ])("with %s is answered by a fresh mock as it was", async (_, options) => {
    const file = (await recorded(options))[kind];
    const fresh = await createMock(sampleOptions());
    expect(await replaySession(fresh, readSessionFile(file))).toEqual({
      requests: REQUESTS,
      different: [],
    });
  });

  it("tells what a changed mock answers differently", async () => {
    const file = (await recorded())[kind];
    const books = [{ bookId: "b-1", title: "Changed", shelf: 7 }];
    const ended = await runInProcess([
      ...["replay", file, ...spec, "--data", dataFile({ spec: { mode: "replace", books } })],
    ]);
    // An exported session brings its own data.
    expect(ended.code).toBe(kind === "fixture" ? 0 : 1);
    if (kind === "fixture") return;
    expect(ended.stdout).toMatch(/^\d+\. GET \/library\/books\?page=1 \(listBooks\)\n {3}body\/0/m);
    expect(ended.stdout).toMatch(/\d+ requests replayed, 1 answered differently\n$/);
  });

  it("is replayed by the command, which says so and ends with 0", async () => {
    const file = (await recorded())[kind];
    const { code, stdout, stderr } = await runInProcess(["replay", file, ...spec]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${REQUESTS} requests replayed, 0 answered differently\n`,
      stderr: "",
    });
  });
});

describe("an exported session", () => {
  it("has the documents, what it began with, and changes of control in their places", async () => {
    const mock = await createMock(sampleOptions());
    await useLibrary(mock, "a");
    const fixture = await mock.sessionOf("a").fixture();
    expect(fixture.documents).toEqual([
      { vendor: "spec", title: "Sample Library", version: "1.0.0" },
    ]);
    expect(Object.keys(fixture.start)).toEqual(["spec"]);
    const operations = fixture.entries.map(({ operation }) => operation);
    expect(operations.indexOf("addData")).toBe(3);
    expect(operations).toHaveLength(REQUESTS + 1);
  });

  it("begins again where the session was reset", async () => {
    const mock = await createMock(sampleOptions());
    await useLibrary(mock, "a");
    await mock.sessionOf("a").reset();
    expect((await mock.sessionOf("a").fixture()).entries).toEqual([]);
  });

  it.each([
    ["was emptied", {}, /was emptied, so its beginning is not known: reset the session/],
    [
      "has dropped requests",
      { journalEntries: 5 },
      /has dropped 7 of 12 requests: raise --journal/,
    ],
  ])("is refused where the journal %s", async (_, options, message) => {
    const mock = await createMock(sampleOptions(options));
    await useLibrary(mock, "a");
    if (!("journalEntries" in options)) await mock.sessionOf("a").clearRequests();
    await expect(mock.sessionOf("a").fixture()).rejects.toThrow(message);
  });

  it("of an older document says so", async () => {
    const { fixture } = await recorded();
    const text = readFileSync(fixture, "utf8").replace('"version":"1.0.0"', '"version":"0.9.0"');
    const { code, stderr } = await runInProcess(["replay", dataFile(text), ...spec]);
    expect(code).toBe(0);
    expect(stderr).toBe(
      "carespec-mock: the session was recorded with version 0.9.0 of spec, this is 1.0.0\n",
    );
  });
});

describe("carespec-mock replay refuses", () => {
  const two = [1, 2].map((id) =>
    JSON.stringify({ id: `${id}`, session: `s${id}`, request: {}, response: {}, vendor: "spec" }),
  );

  it.each([
    ["a missing file", ["none.har"], /cannot read none\.har: check that the file exists/],
    ["another file", [sampleFiles.document], /is not a session of the mock: give a file of/],
    ["a HAR of a browser", [dataFile('{"log":{"entries":[]}}')], /is not a session of the mock/],
    ["several sessions", [dataFile(two.join("\n"))], /has 2 sessions: choose one with --session/],
    [
      "an unknown session",
      [dataFile(two.join("\n")), "--session", "s3"],
      /has no session "s3": choose from s1, s2/,
    ],
    [
      "a session of a document that is not named",
      [dataFile(two.join("\n")), "--session", "s1"],
      /is of a document of your own: add --spec FILE/,
    ],
  ])("%s", async (_, args, message) => {
    const { code, stderr } = await runInProcess(["replay", ...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it("options of the mock before it", async () => {
    const { stderr } = await runInProcess(["--check", "replay", "a.har"]);
    expect(stderr).toMatch(/--check is of the mock: give the options of replay behind it/);
  });
});
