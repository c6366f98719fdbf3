import { answering } from "@carespec/test-support/answering";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProvisionalMyStrengthOptions } from "../src/index.ts";
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
    nearNextCode();
    // The server's `Date` is the machine's time, not that of this test.
    const options = { baseUrl: mock.baseUrl, clockOffsetMs: 0 };
    const [one, other] = [reader(options), reader(options)];
    await one.read();
    expect(await other.read()).toBe("some_member_id_1234567");
    expect(other.sent).toEqual(["POST /sessions", "POST /sessions", "GET /users/12345"]);
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

/** Sets the clock shortly before the next code and lets it go on, so that a wait does not take long. */
function nearNextCode(): void {
  vi.useFakeTimers({ toFake: ["Date"], shouldAdvanceTime: true, now: 1_000_000 * 30_000 - 300 });
}
