import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { bringOnce } from "../src/programs/bring-once.ts";

let cache: string;
let fills: number;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "carespec-cache-"));
  fills = 0;
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => {
    log.mockRestore();
    rmSync(cache, { recursive: true });
  });
});

/** Writes its files one after the other, as an archive is unpacked. */
async function fill(folder: string): Promise<string> {
  fills += 1;
  writeFileSync(join(folder, "first"), "1");
  await setTimeout(20);
  writeFileSync(join(folder, "last"), "2");
  return "a tool 1.0";
}

/** An age beyond which no running fill is waited for. */
const hourAgo = new Date(Date.now() - 3_600_000);

describe("a folder of the cache", () => {
  it("is filled by one of several that need it, which prints one line", async () => {
    const folders = await Promise.all([1, 2, 3, 4].map(() => bringOnce("tool-1", fill, cache)));
    expect(new Set(folders)).toEqual(new Set([join(cache, "tool-1")]));
    expect(fills).toBe(1);
    expect(readdirSync(cache)).toEqual(["tool-1"]);
    expect(readdirSync(join(cache, "tool-1"))).toEqual(["first", "last"]);
    if (process.platform !== "win32")
      expect(statSync(join(cache, "tool-1")).mode & 0o777).toBe(0o755);
    expect(vi.mocked(console.log).mock.calls).toEqual([
      [`Brought for the tests: a tool 1.0, in ${join(cache, "tool-1")}`],
    ]);
  });

  it("does not exist until it is complete", async () => {
    const brought = bringOnce("tool-1", fill, cache);
    await vi.waitUntil(() => fills === 1);
    expect(existsSync(join(cache, "tool-1"))).toBe(false);
    await brought;
  });

  it("is filled by the next one where this fails", async () => {
    const failing = async (folder: string): Promise<string> => {
      await fill(folder);
      throw new Error("the disk is full");
    };
    await expect(bringOnce("tool-1", failing, cache)).rejects.toThrow("the disk is full");
    expect(readdirSync(cache)).toEqual([]);
    await bringOnce("tool-1", fill, cache);
    expect(readFileSync(join(cache, "tool-1", "last"), "utf8")).toBe("2");
  });

  it.each([
    { lock: "whose process has ended", owner: "4194305", time: new Date() },
    { lock: "that is older than any unpacking", owner: `${process.pid}`, time: hourAgo },
  ])("is filled despite a lock $lock", async ({ owner, time }) => {
    writeFileSync(join(cache, "tool-1.lock"), owner);
    utimesSync(join(cache, "tool-1.lock"), time, time);
    mkdirSync(join(cache, "tool-1.part-killed"));
    writeFileSync(join(cache, "tool-1.part-killed", "first"), "1");
    utimesSync(join(cache, "tool-1.part-killed"), hourAgo, hourAgo);
    await bringOnce("tool-1", fill, cache);
    expect(readdirSync(cache)).toEqual(["tool-1"]);
    expect(readdirSync(join(cache, "tool-1"))).toEqual(["first", "last"]);
  });

  it("is that of the process that completes it first", async () => {
    const overtaken = async (folder: string): Promise<string> => {
      mkdirSync(join(cache, "tool-1"));
      writeFileSync(join(cache, "tool-1", "theirs"), "");
      return fill(folder);
    };
    await bringOnce("tool-1", overtaken, cache);
    expect(readdirSync(cache)).toEqual(["tool-1"]);
    expect(readdirSync(join(cache, "tool-1"))).toEqual(["theirs"]);
  });
});
