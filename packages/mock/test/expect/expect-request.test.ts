import { describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";
import type { Expectation, JournalEntry } from "../../src/index.ts";
import { UnexpectedRequests } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { openSession } from "../support/sample-session.ts";
import { newReader, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ journalEntries: 20 }));

/** A session in which a reader was created, and the readers were listed twice. */
async function openUsed() {
  const session = openSession(mock);
  const { ask } = session;
  await ask("/readers", { method: "POST", json: newReader("ada@example.com") });
  await ask("/readers?limit=10&email=ada@example.com");
  await ask("/readers?limit=20", { headers: { "X-Trace": "7" } });
  return { ...session, handle: mock.sessionOf(session.id) };
}

const { handle, control } = await openUsed();
const failure = async (expectation: Expectation) => {
  const error = await handle.expectRequest(expectation).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnexpectedRequests)) throw new Error(`passed: ${JSON.stringify(error)}`);
  return error;
};

describe("expectRequest() finds", () => {
  it.each<[string, Expectation, number]>([
    ["an operation", { operation: "createReader" }, 1],
    ["so many requests", { operation: "listReaders", times: 2 }, 2],
    ["at least so many", { times: { atLeast: 2 } }, 3],
    ["at most so many", { operation: "listBooks", times: { atMost: 1 } }, 0],
    ["none", { operation: "listBooks", times: 0 }, 0],
    ["a method and a path", { method: "post", path: "/library/*" }, 1],
    ["a part of the query, in numbers too", { query: { limit: 10 } }, 1],
    ["the whole query", { query: { limit: "20" }, exact: true }, 1],
    ["a header in any letter case", { headers: { "x-TRACE": 7 } }, 1],
    ["a part of the body", { body: { name: "Sample Reader" } }, 1],
    [
      "the body that was sent, whose credentials are hidden",
      { body: newReader("ada@example.com"), exact: true },
      1,
    ],
    ["a status of the answer", { status: "2XX" }, 3],
    ["what was not refused", { refused: false }, 3],
    ["a value of a kind", { body: { email: expect.stringContaining("@") } }, 1],
  ])("%s", async (_, expectation, count) => {
    const found = await handle.expectRequest(expectation);
    expectTypeOf(found).toEqualTypeOf<JournalEntry[]>();
    expect(found).toHaveLength(count);
  });
});

describe("expectRequest() compares path parameters", async () => {
  const { ask, id } = openSession(mock);
  await ask("/readers/r-1/books/b-%201", { method: "POST" });
  await ask("/readers/7");
  await ask("/books");
  await ask("/nowhere/7");
  const own = mock.sessionOf(id);

  it.each<[string, Expectation, number]>([
    ["by name", { pathParameters: { readerId: "r-1" } }, 1],
    ["decoded", { pathParameters: { bookId: "b- 1" } }, 1],
    ["in numbers too", { operation: "getReader", pathParameters: { readerId: 7 } }, 1],
    ["by their kind", { pathParameters: { readerId: expect.stringMatching(/^r-/) } }, 1],
    ["of several operations", { pathParameters: { readerId: expect.any(String) }, times: 2 }, 2],
    ["that no request has", { pathParameters: { readerId: "9" }, times: 0 }, 0],
  ])("%s", async (_, expectation, count) => {
    expect(await own.expectRequest(expectation)).toHaveLength(count);
  });

  it("and says which one differs", async () => {
    const wrong = own.expectRequest({ operation: "getReader", pathParameters: { readerId: "9" } });
    await expect(wrong).rejects.toThrow(
      [
        "expected a request to getReader with these path parameters, but none of 4 fits",
        "nearest: GET /library/readers/7 → 404 (getReader)",
        '  pathParameters.readerId: expected "9", received "7"',
      ].join("\n"),
    );
  });
});

describe("expectRequest() waits", () => {
  it("for a request that is still on its way", async () => {
    const { ask, handle: own } = await openUsed();
    const expected = own.expectRequest({ operation: "listReaders", times: 3 }, { withinMs: 5_000 });
    await ask("/readers?limit=3");
    expect(await expected).toHaveLength(3);
  });

  it("no longer than it should, and then says where the nearest request differs", async () => {
    const late = handle.expectRequest({ operation: "listBooks" }, { withinMs: 60 });
    await expect(late).rejects.toThrow(/expected a request to listBooks/);
  });

  it("while a test runner stops the clock", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await expect(handle.expectRequest({ times: 99 }, { withinMs: 60 })).rejects.toThrow(/99/);
  });

  it("for no other fault, such as an operation that is not there", async () => {
    const wrong = handle.expectRequest({ operation: "listBoks" }, { withinMs: 60_000 });
    await expect(wrong).rejects.toThrow(/unknown operation "listBoks"/);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("never %s milliseconds", async (withinMs) => {
    await expect(handle.expectRequest({}, { withinMs })).rejects.toThrow(/withinMs is a number/);
  });
});

describe("expectRequest() tells by a failure", () => {
  it("where the nearest request differs", async () => {
    const body = { email: "bob@example.com", name: "Sample Reader", tags: ["new"] };
    const { message, nearest } = await failure({ operation: "createReader", body, times: 1 });
    expect(message).toBe(
      [
        "expected 1 request to createReader with this body, but none of 3 fits",
        "nearest: POST /library/readers → 201 (createReader)",
        '  body.email: expected "bob@example.com", received "ada@example.com"',
        '  body.tags: expected ["new"], received nothing',
      ].join("\n"),
    );
    expect(nearest?.request.operation).toBe("createReader");
    expect(nearest?.differences).toHaveLength(2);
  });

  it("what was too much, if the whole is expected", async () => {
    const { message } = await failure({
      query: { limit: 10 },
      operation: "listReaders",
      exact: true,
    });
    expect(message).toContain('query.email: expected nothing, received "ada@example.com"');
  });

  it("which requests fit, if they are too many", async () => {
    const { message } = await failure({ operation: "listReaders", times: 1 });
    expect(message.split("\n")).toEqual([
      "expected 1 request to listReaders, but 2 fit:",
      "  GET /library/readers?limit=10&email=ada@example.com → 200 (listReaders)",
      "  GET /library/readers?limit=20 → 200 (listReaders)",
    ]);
  });

  it("what was expected of the answer", async () => {
    const { message } = await failure({ operation: "createReader", status: 409 });
    expect(message).toContain("status: expected 409, received 201");
  });

  it("no credentials, neither those that came nor those that were expected", async () => {
    const { message } = await failure({
      headers: { authorization: "Bearer geheim", "x-trace": "8" },
      body: { pin: 7, password: { of: "Geheim-1" } },
    });
    expect(message).not.toMatch(/geheim/i);
    const json = await control.POST("/__mock/verify", {
      body: { operation: "listReaders", body: { password: "Geheim-1", token: "Geheim-2" } },
    });
    expect(json.data).toMatchObject({ passed: false });
    expect(JSON.stringify(json.data)).not.toMatch(/geheim/i);
    expect(json.data?.message).toContain("[redacted]");
  });

  it("that there was nothing", async () => {
    const empty = mock.sessionOf(crypto.randomUUID());
    await expect(empty.expectRequest({ operation: "listBooks" })).rejects.toThrow(
      "expected a request to listBooks, but the session has no requests",
    );
  });

  it("that it cannot know, where the journal has lost entries", async () => {
    const { ask, id } = openSession(mock);
    for (let count = 0; count < 25; count += 1) await ask("/books");
    const session = mock.sessionOf(id);
    await expect(session.expectRequest({ operation: "listBooks", times: 20 })).rejects.toThrow(
      "5 more requests are not in the journal any more: keep more, --journal-entries",
    );
    await session.expectRequest({ operation: "listBooks", times: { atLeast: 20 } });
    await session.expectRequest({ operation: "listReaders", times: 0 });
  });
});

describe("an expectation is refused that", () => {
  it.each<[string, object, string]>([
    ["names an unknown operation", { operation: "listBoks" }, 'unknown operation "listBoks"'],
    ["names an unknown vendor", { vendor: "acme" }, 'unknown vendor "acme"'],
    ["has an unknown member", { operations: "listBooks" }, "operations"],
    [
      "names an unknown path parameter",
      { operation: "getReader", pathParameters: { id: "7" } },
      'unknown path parameter "id" of getReader: choose from readerId',
    ],
    ["has no number", { times: "2" }, "times"],
    [
      "has bounds that no number is within",
      { times: { atLeast: 3, atMost: 1 } },
      "times: no number is at least 3 and at most 1",
    ],
    ["has an impossible status", { status: 700 }, "status"],
  ])("%s", async (_, expectation, problem) => {
    await expect(handle.verify(expectation as Expectation)).rejects.toThrow(problem);
    const { response, error } = await control.POST("/__mock/verify", {
      body: expectation as never,
    });
    expect(response.status).toBe(400);
    expect(JSON.stringify(error?.body)).toContain(problem.replaceAll('"', '\\"'));
  });
});

it("is the same over HTTP, for other languages", async () => {
  const passed = await control.POST("/__mock/verify", {
    body: { operation: "listReaders", times: 2 },
  });
  expect(passed.data).toEqual({ passed: true, count: 2 });
  const failed = await control.POST("/__mock/verify", { body: { operation: "listBooks" } });
  expect(failed.response.status).toBe(200);
  expect(failed.data).toMatchObject({
    passed: false,
    count: 0,
    message: expect.stringMatching(
      /^expected a request to listBooks, but none of 3 fits\nnearest: /,
    ),
    nearest: {
      differences: expect.arrayContaining([expect.objectContaining({ at: "operation" })]),
    },
  });
});
