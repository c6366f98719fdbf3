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

/** Without limits in bytes, either load fills this heap. */
const SMALL = "--max-old-space-size=96";

async function start(...args: string[]) {
  const server = await startServer(["--log-level", "silent", ...sampleArgs, ...args], {
    NODE_OPTIONS: SMALL,
  });
  const health = async () => (await fetch(`${server.url}/__mock/health`)).json();
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

describe("a mock with a small heap survives", () => {
  it("long lists and long headers in many sessions", async () => {
    const { url, health } = await start("--journal-bytes", "16mb", "--data", manyBooks());
    const long = "x".repeat(12_000);
    const statuses = await sendMany(url, 3_500, (number) => ({
      path: `${SAMPLE_BASE}/books`,
      headers: { ...entitled, "X-Mock-Session": `s-${number % 500}`, "X-Long": long },
    }));
    expect(statuses).toEqual({ 200: 3_500 });
    const { held, limits } = (await health()) as Record<string, Record<string, number>>;
    expect(limits?.journalBytes).toBe(16 * 1024 * 1024);
    expect(held?.journalBytes).toBeLessThanOrEqual(limits?.journalBytes as number);
    expect(held?.sessions).toBe(500);
  });

  it("large bodies that are kept as data", async () => {
    const { url, health } = await start("--data-bytes", "16mb");
    const name = "n".repeat(400_000);
    const statuses = await sendMany(url, 260, (number) => ({
      method: "POST",
      path: `${SAMPLE_BASE}/readers`,
      headers: { ...entitled, "X-Mock-Session": `s-${number % 20}` },
      body: JSON.stringify({ ...newReader(`r-${number}@example.com`), name }),
    }));
    expect(statuses).toEqual({ 201: 260 });
    const { held } = (await health()) as Record<string, Record<string, number>>;
    expect(held?.dataBytes).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});
