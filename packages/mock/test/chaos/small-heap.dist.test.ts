import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { sendMany } from "../support/keep-alive-load.ts";
import { startServer } from "../support/process.ts";
import {
  bookOf,
  entitled,
  newReader,
  SAMPLE,
  SAMPLE_BASE,
  sampleArgs,
} from "../support/sample-vendor.ts";

/** Budgets of 64 MB do not fit in it: either load fills it. */
const SMALL = "--max-old-space-size=96";
const MIB = 1024 * 1024;

type Health = Record<"held" | "limits", Record<"journalBytes" | "dataBytes" | "sessions", number>>;

async function start(...args: string[]) {
  const server = await startServer(["--log-level", "silent", ...sampleArgs, ...args], {
    NODE_OPTIONS: SMALL,
  });
  const health = async () => (await (await fetch(`${server.url}/__mock/health`)).json()) as Health;
  return { ...server, health };
}

/** A data file whose list of books is about 14 kB long. */
function manyBooks(): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-books-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "data.json");
  const books = Array.from({ length: 50 }, (_, index) => bookOf(`${index}`, "t".repeat(250)));
  writeFileSync(file, JSON.stringify({ [SAMPLE]: { mode: "replace", books } }));
  return file;
}

/** Long lists as answers to long headers, in many sessions. */
const readLongLists = (url: string, count: number) =>
  sendMany(url, count, (number) => ({
    path: `${SAMPLE_BASE}/books`,
    headers: {
      ...entitled,
      "X-Mock-Session": `s-${number % 500}`,
      // Headers that come twice are kept once.
      "X-Long": `${number} ${"x".repeat(12_000)}`,
    },
  }));

/** Large bodies that are kept as data. */
const writeLargeBodies = (url: string, count: number) =>
  sendMany(url, count, (number) => ({
    method: "POST",
    path: `${SAMPLE_BASE}/readers`,
    headers: { ...entitled, "X-Mock-Session": `s-${number % 20}` },
    body: JSON.stringify({
      ...newReader(`r-${number}@example.com`),
      name: `${number} ${"n".repeat(400_000)}`,
    }),
  }));

// Collecting garbage all the time takes long on a busy machine.
const timeout = 480_000;

describe("a mock with a heap of 96 MB survives long lists and headers, then large bodies", {
  timeout,
}, () => {
  it("with the limits that it gives itself", async () => {
    const { url, health } = await start("--data", manyBooks());
    expect(await readLongLists(url, 3_500)).toEqual({ 200: 3_500 });
    const { held, limits } = await health();
    expect(limits.journalBytes).toBeLessThan(32 * MIB);
    expect(held.journalBytes).toBeLessThanOrEqual(limits.journalBytes);
    expect(held.sessions).toBe(500);

    expect(await writeLargeBodies(url, 260)).toEqual({ 201: 260 });
    const after = await health();
    expect(limits.dataBytes).toBeLessThan(32 * MIB);
    expect(after.held.dataBytes).toBeLessThanOrEqual(limits.dataBytes);
  });

  it("with limits of 16 MB", async () => {
    const { url, health } = await start("--journal-bytes", "16mb", "--data-bytes", "16mb");
    expect(await readLongLists(url, 1_500)).toEqual({ 200: 1_500 });
    expect(await writeLargeBodies(url, 260)).toEqual({ 201: 260 });
    const { held, limits } = await health();
    expect([limits.journalBytes, limits.dataBytes]).toEqual([16 * MIB, 16 * MIB]);
    expect(held.journalBytes).toBeLessThanOrEqual(16 * MIB);
    expect(held.dataBytes).toBeLessThanOrEqual(16 * MIB);
  });
});
