import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening, Mock } from "../../src/index.ts";
import { exchange, hangUp, head } from "../support/raw.ts";
import { entitled, SAMPLE, sampleMock } from "../support/sample-vendor.ts";

let mock: Mock;
let server: Listening;
beforeAll(async () => {
  mock = await sampleMock();
  server = await mock.listen(0);
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

const path = "/library/readers";
const ask = (fault: string, more: Record<string, string> = {}) =>
  exchange(server.port, head(`GET ${path}`, { ...entitled, "X-Mock-Fault": fault, ...more }));

/** The length that an answer states, and that of what follows its head. */
function lengths(answer: string): { stated: number; sent: number } {
  const [start = "", body = ""] = answer.split("\r\n\r\n");
  return { stated: Number(/content-length: (\d+)/i.exec(start)?.[1]), sent: body.length };
}

describe("over a connection,", () => {
  it("a dropped request gets no byte", async () => {
    expect(await ask("drop")).toBe("");
    await expect(fetch(server.url + path, { headers: { "X-Mock-Fault": "drop" } })).rejects.toThrow(
      "fetch failed",
    );
  });

  it("a dropped request closes even a kept-alive connection", async () => {
    const headers = { ...entitled, "X-Mock-Fault": "drop", Connection: "keep-alive" };
    expect(await exchange(server.port, head(`GET ${path}`, headers))).toBe("");
  });

  it("a body with broken JSON states its own length", async () => {
    const answer = await ask("broken-json");
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    const { stated, sent } = lengths(answer);
    expect(stated).toBe(sent);
    expect(sent).toBeGreaterThan(100);
    expect(() => JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toThrow(SyntaxError);
  });

  it.each(["", "x"])(
    "a body that may be cut within a character is as long as it says",
    async (start) => {
      const name = start + "\u{1f600}".repeat(2_000);
      const { [SAMPLE]: held } = await mock.export(SAMPLE);
      const [first, ...others] = (held?.readers ?? []) as object[];
      await mock.seed({ [SAMPLE]: { readers: [{ ...first, name }, ...others] } });
      const answer = await ask("broken-json");
      await mock.reset();
      expect(answer.length).toBeGreaterThan(4_000);
      const { stated, sent } = lengths(answer);
      expect(stated).toBe(sent);
    },
  );

  it.each([204, 304])("status %i has neither body nor length", async (status) => {
    const answer = await ask(`status; status=${status}`);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).not.toMatch(/content-length/i);
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
  });

  it("HEAD gets only a fault's headers", async () => {
    const headers = { ...entitled, "X-Mock-Fault": "html" };
    const answer = await exchange(server.port, head(`HEAD ${path}`, headers));
    expect(answer).toContain("HTTP/1.1 502 ");
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
  });
});

describe("a client that hangs up while its answer is delayed", () => {
  it("neither keeps the mock busy nor loses its entry in the journal", async () => {
    const session = "hung-up";
    const headers = { ...entitled, "X-Mock-Delay": "60000", "X-Mock-Session": session };
    await hangUp(server.port, head(`GET ${path}`, headers));
    const { requests } = mock.sessionOf(session);
    await expect.poll(() => requests(), { timeout: 60_000 }).toMatchObject([{ fault: "delay" }]);
  });

  it("does not hold up the server's shutdown", async () => {
    const own = await mock.listen(0);
    const session = "interrupted";
    const headers = { ...entitled, "X-Mock-Delay": "60000", "X-Mock-Session": session };
    const sessions = async () => {
      const health = (await (await fetch(`${own.url}/__mock/health`)).json()) as {
        held: { sessions: number };
      };
      return health.held.sessions;
    };
    const before = await sessions();
    const asked = request(own.url + path, { headers }).on("error", () => {});
    asked.end();
    // The server has it, and not only this process.
    await expect.poll(sessions).toBe(before + 1);
    asked.destroy();
    await own.close();
    const { requests } = mock.sessionOf(session);
    await expect.poll(() => requests(), { timeout: 60_000 }).toHaveLength(1);
  });
});

describe("dropped requests", () => {
  it("are in the journal with status 0", async () => {
    await ask("drop", { "X-Mock-Session": "dropped" });
    const requests = await mock.sessionOf("dropped").requests({ status: 0 });
    expect(requests).toMatchObject([
      { operation: "listReaders", fault: "drop", response: { status: 0, headers: {} } },
    ]);
    expect(requests[0]?.reason?.rule).toBe("fault/drop");
  });
});
