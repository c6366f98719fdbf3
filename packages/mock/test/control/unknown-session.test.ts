import { expect, it, onTestFinished } from "vitest";
import { DEFAULT_LIMITS } from "../../src/state/limits.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { sampleMock } from "../support/sample-vendor.ts";

async function open(options: Parameters<typeof sampleMock>[0]) {
  const mock = await sampleMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

it("a session that was evicted says so, with the limit and its option", async () => {
  const mock = await open({ sessions: 2 });
  for (const id of ["one", "two", "three"]) await openSession(mock, id).ask("/books");
  expect(await problem(await openSession(mock, "one").raw("/requests"))).toEqual({
    status: 404,
    title: "Not found",
    detail: 'unknown session "one": evicted: the mock keeps 2 sessions (--sessions)',
  });
});

it("a session whose data had to go for others says so", async () => {
  const mock = await open({ dataBytes: 9_000 });
  for (const id of ["one", "two"]) await openSession(mock, id).ask("/books");
  const prefer = "x".repeat(450);
  await mock.sessionOf("three").setPreferences(Array.from({ length: 15 }, () => ({ prefer })));
  const detail = (await problem(await openSession(mock, "one").raw("/export"))).detail;
  expect(detail).toContain("evicted: the mock keeps 9,000 bytes of data (--data-bytes)");
});

it("a session that was never used, or reset, says so", async () => {
  const mock = await open({});
  await openSession(mock, "one").ask("/books");
  await mock.sessionOf("one").reset();
  for (const id of ["one", "never"]) {
    const { detail } = await problem(await openSession(mock, id).raw("/requests"));
    expect(detail).toBe(`unknown session "${id}": it has not been used, or it was reset`);
  }
});

it("health tells what is held, and the limits", async () => {
  const mock = await open({ sessions: 7, journalEntries: 2, journalBytes: 50_000 });
  const { ask, control } = openSession(mock);
  for (let count = 0; count < 3; count += 1) await ask("/books");
  const { data } = await control.GET("/__mock/health");
  expect(data).toMatchObject({
    status: "ok",
    held: { sessions: 1, journalEntries: 2, journalBytes: expect.any(Number) },
    limits: {
      sessions: 7,
      journalEntries: 2,
      journalBytes: 50_000,
      dataBytes: DEFAULT_LIMITS.dataBytes,
    },
  });
});

it.each([
  [{ sessions: 0 }, "sessions must be a whole number from 1, got 0"],
  [{ journalBytes: 1.5 }, "journalBytes must be a whole number from 1, got 1.5"],
])("the limits %j are refused", async (options, message) => {
  await expect(sampleMock(options)).rejects.toThrow(message);
});
