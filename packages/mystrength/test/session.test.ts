import { answering } from "@carespec/test-support/answering";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  memoryTokenStore,
  type ProvisionalMyStrengthOptions,
  type TokenStore,
} from "../src/index.ts";
import { startMock } from "./support/mock.ts";

const MINUTE_MS = 60_000;
const mock = await startMock();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(mock.close);

/** A client that reads one user, and what it sent for that. */
function reader(options: Partial<ProvisionalMyStrengthOptions> = {}) {
  const sent: string[] = [];
  const client = mock.createClient({
    fetch: answering((request) => {
      sent.push(`${request.method} ${request.url.split("/mystrength").at(-1)}`);
      return fetch(request);
    }),
    ...options,
  });
  return {
    sent,
    async read() {
      sent.length = 0;
      const { data } = await client.GET("/users/{myStrengthUserId}", {
        params: { path: { myStrengthUserId: 12345 } },
      });
      return data?.member_id;
    },
  };
}

describe("a session at the mock", () => {
  it("is opened once and kept", async () => {
    const { sent, read } = reader();
    expect(await read()).toBe("some_member_id_1234567");
    expect(sent).toEqual(["POST /sessions", "GET /users/12345"]);
    await read();
    expect(sent).toEqual(["GET /users/12345"]);
  });

  it("is renewed when it has expired, time after time", async () => {
    const { sent, read } = reader();
    await read();
    for (const _ of ["once", "twice"]) {
      vi.advanceTimersByTime(31 * MINUTE_MS);
      expect(await read()).toBe("some_member_id_1234567");
      expect(sent).toEqual(["GET /users/12345", "POST /sessions/renew", "GET /users/12345"]);
    }
  });

  it("is opened with a new code when it can no longer be renewed", async () => {
    const { sent, read } = reader();
    await read();
    vi.advanceTimersByTime(25 * 60 * MINUTE_MS);
    expect(await read()).toBe("some_member_id_1234567");
    expect(sent.slice(1)).toEqual(["POST /sessions/renew", "POST /sessions", "GET /users/12345"]);
  });

  it("is opened by a second client within the same 30 seconds with the next code", async () => {
    vi.useRealTimers();
    // A second before the next code, so that the wait for it does not take long.
    const clockOffsetMs = 29_000 - (Date.now() % 30_000);
    const options = { baseUrl: await mock.aheadBaseUrl(clockOffsetMs), clockOffsetMs };
    await reader(options).read();
    expect(await reader(options).read()).toBe("some_member_id_1234567");
  });

  it("is shared by five clients that start together over one store with a lock", async () => {
    let last: Promise<unknown> = Promise.resolve();
    const store: TokenStore = {
      ...memoryTokenStore(),
      lock(_, work) {
        const result = last.then(work);
        last = result.catch(() => {});
        return result;
      },
    };
    const session = { store, key: "account" };
    const baseUrl = await mock.aheadBaseUrl(0);
    const readers = [1, 2, 3, 4, 5].map(() => reader({ baseUrl, session }));
    const names = await Promise.all(readers.map(({ read }) => read()));
    expect(new Set(names)).toEqual(new Set(["some_member_id_1234567"]));
    const logins = readers.flatMap(({ sent }) => sent.filter((one) => one === "POST /sessions"));
    expect(logins).toHaveLength(1);
  });

  it("is opened with the code of a clock that was told to be ahead", async () => {
    const { read, sent } = reader({
      baseUrl: await mock.aheadBaseUrl(90_000),
      clockOffsetMs: 90_000,
    });
    expect(await read()).toBe("some_member_id_1234567");
    expect(sent).toEqual(["POST /sessions", "GET /users/12345"]);
  });
});
