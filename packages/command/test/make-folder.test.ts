import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-folders-"));
afterAll(() => rmSync(folder, { recursive: true }));
const inside = (name: string) => join(folder, name);

describe("makeFolder()", () => {
  it("makes what is missing, and says where it began", () => {
    expect(makeFolder(inside("a/b/c"))).toBe(inside("a"));
    expect(statSync(inside("a/b/c")).isDirectory()).toBe(true);
    expect(makeFolder(inside("a/b/c"))).toBeUndefined();
    expect(makeFolder(inside("a/b/d/"))).toBe(inside("a/b/d"));
  });

  it("makes one below a link, and with dots in it", () => {
    makeFolder(inside("real"));
    symlinkSync(inside("real"), inside("link"));
    makeFolder(inside("link/x/../y"));
    expect([existsSync(inside("real/y")), existsSync(inside("real/x"))]).toEqual([true, false]);
  });

  it.each<[string, () => string, RegExp]>([
    ["below a file", () => file("file") + "/b/c", /ENOTDIR/],
    ["with the name of a file", () => file("name"), /EEXIST/],
    ["with the name of a link that leads nowhere", () => deadLink("dead"), /EEXIST/],
    ["below such a link", () => `${deadLink("gone")}/b`, /EEXIST|ENOENT/],
    ["where the system has none", () => "/proc/none/a/b", /ENOENT|EACCES|EPERM|EROFS/],
    ["with an impossible name", () => inside("a\0b"), /null bytes/],
  ])("ends with the system's error for one %s", (_, path, error) => {
    expect(() => makeFolder(path())).toThrow(error);
  });
});

function file(name: string): string {
  writeFileSync(inside(name), "");
  return inside(name);
}

function deadLink(name: string): string {
  symlinkSync(inside("nowhere"), inside(name));
  return inside(name);
}
