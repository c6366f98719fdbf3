import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { untar } from "../src/programs/unpack.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-untar-"));
  mkdirSync(join(folder, "in"));
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "in/file.txt"), "content");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An archive of one file, changed and compressed. */
function archive(change: (tar: Buffer) => Buffer): string {
  const tar = execFileSync("tar", ["-c", "-C", join(folder, "in"), "file.txt"]);
  const file = join(folder, "archive.tar.br");
  writeFileSync(file, brotliCompressSync(change(tar)));
  return file;
}

it("unpacks an archive that goes on after its end, where tar stops reading", async () => {
  const file = archive((tar) => Buffer.concat([tar, Buffer.alloc(16 * 2 ** 20)]));
  await untar(file, join(folder, "out"));
  expect(readFileSync(join(folder, "out/file.txt"), "utf8")).toBe("content");
});

it.each([
  ["is cut", (tar: Buffer) => tar.subarray(0, 520)],
  ["is something else", () => Buffer.from("not an archive".repeat(100))],
])("refuses an archive that %s", async (_, change) => {
  await expect(untar(archive(change), join(folder, "out"))).rejects.toThrow("tar could not unpack");
});

it("refuses a file that is not compressed", async () => {
  const file = join(folder, "plain.tar.br");
  writeFileSync(file, "plain");
  await expect(untar(file, join(folder, "out"))).rejects.toThrow();
});
