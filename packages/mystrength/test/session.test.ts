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

  it("is refused to a second client with the same code, until the next one", async () => {
    const { baseUrl } = mock;
    const [one, other] = [reader({ baseUrl }), reader({ baseUrl })];
    await one.read();
    await expect(other.read()).rejects.toMatchObject({ name: "AuthenticationError", status: 401 });
    vi.advanceTimersByTime(30_000);
    expect(await other.read()).toBe("some_member_id_1234567");
  });
});
