import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { health, holdMany, memoryMb, release } from "../support/chaos.ts";
import { type Serving, startServer, startServerWithFiles } from "../support/process.ts";
import { head } from "../support/raw.ts";
import { entitled, newReader, SAMPLE_BASE, sampleArgs } from "../support/sample-vendor.ts";

const QUIET = ["--log-level", "silent", ...sampleArgs];
const portOf = ({ url }: Serving) => Number(new URL(url).port);

/** Connections that this process may have open, beside its own files. */
function mostConnections(): number {
  const limit = execFileSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" }).trim();
  return limit === "unlimited" ? Number.POSITIVE_INFINITY : Number(limit) - 200;
}

describe("a mock that may open 64 files", () => {
  it("serves some of 200 connections, resets the others, and serves all when they leave", async () => {
    const server = await startServerWithFiles(64, QUIET);
    const dynamic = { ...entitled, Connection: "keep-alive", Prefer: "dynamic=true" };
    const request = head(`GET ${SAMPLE_BASE}/books`, dynamic);
    const held = holdMany(portOf(server), 200, request);
    const served = () => held.filter(({ text }) => text !== "");
    await expect.poll(() => held.every(({ text, isOpen }) => text !== "" || !isOpen)).toBe(true);
    expect(served().length).toBeGreaterThan(10);
    expect(served().length).toBeLessThan(64);
    for (const { text } of served()) expect(text).toMatch(/^HTTP\/1\.1 200 /);
    release(held);
    await expect.poll(() => health(server.url).catch(() => 0)).toBe(200);
    const answers = Array.from({ length: 20 }, () => health(server.url));
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
    expect(server.output.stderr).toBe("");
  });
});

describe("a mock with thousands of connections that never finish their heads", () => {
  it("answers others, and takes little memory for them", async () => {
    const server = await startServer(QUIET);
    await health(server.url);
    const before = memoryMb(server) ?? 0;
    const count = Math.min(3_000, mostConnections());
    const held = holdMany(portOf(server), count, "GET / HTTP/1.1\r\nHost: loc");
    await expect.poll(() => held.every(({ socket }) => socket.bytesWritten > 0)).toBe(true);
    expect(await health(server.url)).toBe(200);
    expect(held.every(({ isOpen }) => isOpen)).toBe(true);
    // 3,000 took 45 MB when this was written.
    expect((memoryMb(server) ?? 0) - before).toBeLessThan(200);
    release(held);
    expect(await health(server.url)).toBe(200);
  });
});

describe("a mock whose clients hang up at any moment", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServer(QUIET);
  });

  const session = "cut";
  const inSession = { ...entitled, "X-Mock-Session": session };
  const ask = async <Body>(path: string): Promise<Body> =>
    (await (await fetch(server.url + path, { headers: inSession })).json()) as Body;

  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), waitMs: fc.nat(20) });
  const cuts = fc.array(cut, { minLength: 1_500, maxLength: 1_500 });

  it("lives, and its journal agrees with its data", async () => {
    let sent = 0;
    const property = fc.asyncProperty(cuts, async (all) => {
      for (let first = 0; first < all.length; first += 50) {
        await Promise.all(all.slice(first, first + 50).map(hangUpAt));
      }
      sent += all.length;
      expect(await health(server.url)).toBe(200);
    });
    await fc.assert(property, { numRuns: 1, endOnFailure: true });

    const counts = async () => {
      const { total } = await ask<{ total: number }>("/__mock/requests?status=201");
      const { spec } = await ask<{ spec: { readers: { email: string }[] } }>("/__mock/export");
      const made = spec.readers.filter(({ email }) => email.startsWith("cut-"));
      return { journal: total, data: made.length };
    };
    // The last ones may still be handled.
    await expect.poll(async () => new Set(Object.values(await counts())).size).toBe(1);
    const { data } = await counts();
    expect([data > 0, data < sent]).toEqual([true, true]);
    expect(server.output.stderr).toBe("");
  });

  /** Sends so much of a request that creates a reader, and hangs up after a while. */
  async function hangUpAt({ at, waitMs }: { at: number; waitMs: number }): Promise<void> {
    const body = JSON.stringify(newReader(`cut-${crypto.randomUUID()}@example.com`));
    const headers = { ...inSession, "Content-Length": String(body.length) };
    const request = head(`POST ${SAMPLE_BASE}/readers`, headers) + body;
    // Every second one is whole: then the answer may be on its way.
    const length = Math.ceil(request.length * Math.min(1, at * 2));
    const [one] = holdMany(portOf(server), 1, request.slice(0, length));
    const gone = new Promise((resolve) => one?.socket.once("close", resolve));
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    one?.socket.resetAndDestroy();
    await gone;
  }
});
