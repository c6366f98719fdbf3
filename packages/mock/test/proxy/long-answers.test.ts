import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openDataFolder } from "../support/data-file.ts";
import { SAMPLE_BASE } from "../support/sample-vendor.ts";
import { type Answer, inFrontOf, real } from "../support/upstream.ts";

const { folder } = openDataFolder();
/** The most that the mock holds, and checks. */
const LIMIT = 10 * 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, "0123456789abcdef");

const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Answers with so many bytes, as fast as they are taken. */
const sending =
  (size: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": "application/octet-stream", ...headers });
    void write(response, size);
  };

async function write(response: ServerResponse, size: number): Promise<void> {
  const closed = new Promise((resolve) => response.once("close", resolve));
  for (let left = size; left > 0 && !response.destroyed; left -= PIECE.length) {
    if (response.write(PIECE.subarray(0, Math.min(left, PIECE.length)))) continue;
    await Promise.race([closed, new Promise((resolve) => response.once("drain", resolve))]);
  }
  response.end();
}

const whole = (size: number) => {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += PIECE.length) PIECE.copy(bytes, at);
  return bytes;
};
const NOTE = `the answer has more than ${LIMIT} bytes: it was passed on, and neither checked nor recorded`;

describe("an answer of the upstream that is longer than the mock holds", () => {
  it.each<[string, number, Record<string, string>, string | undefined]>([
    ["as long as the limit", LIMIT, {}, undefined],
    ["a byte longer", LIMIT + 1, {}, NOTE],
    ["three times as long", 3 * LIMIT + 7, {}, NOTE],
    ["of a length that it says", 2 * LIMIT, { "content-length": String(2 * LIMIT) }, NOTE],
  ])("comes whole over a port, %s", async (_, size, headers, note) => {
    const { ask, mock } = await inFrontOf(sending(size, headers));
    const response = await ask("/books");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([bytes.length, sha(bytes)]).toEqual([size, sha(whole(size))]);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    const [entry] = await mock.requests();
    expect([entry?.response.status, entry?.note]).toEqual([200, note]);
    expect(entry?.upstream).toMatch(/^http:/);
  });

  it("comes whole without a port, and with its cookies", async () => {
    const size = LIMIT + 100;
    const { mock } = await inFrontOf(sending(size, { "set-cookie": "a=1" }));
    const response = await mock.fetch(`http://mock.test${SAMPLE_BASE}/books`, { headers: real });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([sha(bytes), response.headers.getSetCookie()]).toEqual([sha(whole(size)), ["a=1"]]);
  });

  it("is as long where it is compressed, and then no breach", async () => {
    const body = gzipSync(JSON.stringify([{ title: 1, more: "x".repeat(LIMIT) }]));
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const { ask, mock } = await inFrontOf((_, response) =>
      response.writeHead(200, headers).end(body),
    );
    for (let count = 0; count < 2; count += 1) {
      expect((await (await ask("/books")).text()).length).toBeGreaterThan(LIMIT);
    }
    const [entry] = await mock.requests();
    expect(entry?.note).toBe(NOTE);
    expect(entry?.breaches?.filter(({ direction }) => direction === "answer") ?? []).toEqual([]);
  });

  it("begins to come before it has ended", async () => {
    let end = () => {};
    const { ask } = await inFrontOf((_, response) => {
      end = () => void response.end("the end");
      response.write(Buffer.alloc(LIMIT + 1, "x"));
    });
    const response = await ask("/books");
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).done).toBe(false);
    end();
    let last = "";
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      last = Buffer.from(read.value).toString("latin1");
    }
    expect(last.endsWith("the end")).toBe(true);
  });

  it.each<[string, boolean, number]>([
    ["breaks off", true, 60_000],
    // Long enough for what comes before the silence.
    ["says nothing for too long", false, 5_000],
  ])("is cut where the upstream %s", async (_, isBroken, upstreamTimeoutMs) => {
    const { ask } = await inFrontOf(
      (__, response) => {
        response.write(Buffer.alloc(LIMIT + 1, "x"), () => isBroken && response.destroy());
      },
      { forward: ["all"], upstreamTimeoutMs },
    );
    const response = await ask("/books");
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  it("is no longer asked of the upstream once the client has left", async () => {
    let isClosed = () => {};
    const closed = new Promise<void>((resolve) => (isClosed = resolve));
    const { ask } = await inFrontOf((_, response) => {
      response.once("close", isClosed);
      response.write(Buffer.alloc(LIMIT + 1, "x"));
    });
    const leaving = new AbortController();
    const response = await ask("/books", { signal: leaving.signal });
    expect(response.status).toBe(200);
    leaving.abort();
    await closed;
  });

  it("is not recorded, and the one behind it is", async () => {
    const record = join(folder, "run.har");
    const { ask, mock } = await inFrontOf(
      (request, response) =>
        request.url?.endsWith("long") ? sending(LIMIT + 1)(request, response) : response.end("{}"),
      { forward: ["all"], record },
    );
    await (await ask("/books?long")).arrayBuffer();
    await (await ask("/books?short")).arrayBuffer();
    await mock.close();
    expect(existsSync(record)).toBe(true);
    const { log } = JSON.parse(readFileSync(record, "utf8"));
    expect(log.entries.map(({ request }: { request: { url: string } }) => request.url)).toEqual([
      expect.stringMatching(/short$/),
    ]);
  });

  it.each<[string, Parameters<typeof inFrontOf>[1], Record<string, string>, string]>([
    ["--enforce", { forward: ["all"], enforce: true }, {}, "--enforce"],
    ["a fault", { forward: ["all"] }, { "x-mock-fault": "broken-json" }, "the fault broken-json"],
  ])("is refused where %s needs the whole", async (_, options, headers, reader) => {
    const { ask, mock } = await inFrontOf(sending(LIMIT + 1), options);
    const response = await ask("/elsewhere", { headers: { ...real, ...headers } });
    expect(response.status).toBe(502);
    const [entry] = await mock.requests();
    expect(entry?.reason?.text).toMatch(
      new RegExp(
        `^the answer .* has more than ${LIMIT} bytes, too many for ${reader}, which needs`,
      ),
    );
  });
});
