import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
// @ts-expect-error: a part of the command, which is plain JavaScript
import { compileCacheFolder } from "../../bin/compile-cache.js";

function home(): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const isRoot = process.getuid?.() === 0;

describe("compiled code is kept", () => {
  it.each([
    ["linux", (root: string) => ({ XDG_CACHE_HOME: root }), "carespec-mock"],
    ["linux", (root: string) => ({ HOME: root, XDG_CACHE_HOME: "rel" }), ".cache/carespec-mock"],
    ["darwin", (root: string) => ({ HOME: root }), "Library/Caches/carespec-mock"],
    ["win32", (root: string) => ({ LOCALAPPDATA: root }), "carespec-mock"],
  ])("in the user's own cache folder on %s, for nobody else", (platform, env, own) => {
    const root = home();
    const folder = compileCacheFolder(env(root), platform);
    expect(dirname(folder)).toBe(join(root, own));
    expect(folder).toContain(`-node-${process.versions.node}-`);
    for (const each of [folder, dirname(folder)]) expect(statSync(each).mode & 0o777).toBe(0o700);
    expect(compileCacheFolder(env(root), platform)).toBe(folder);
  });

  it("without the code of other versions", () => {
    const root = home();
    const old = join(root, "carespec-mock", "0.0.1-node-20.0.0-x64");
    mkdirSync(old, { recursive: true, mode: 0o700 });
    const other = join(root, "carespec-mock", "notes");
    mkdirSync(other);
    expect(compileCacheFolder({ XDG_CACHE_HOME: root })).toBeDefined();
    expect([existsSync(old), existsSync(other)]).toEqual([false, true]);
  });
});

describe("compiled code is kept nowhere", () => {
  it("if others may write to the folder", () => {
    const root = home();
    mkdirSync(join(root, "carespec-mock"));
    chmodSync(join(root, "carespec-mock"), 0o777);
    expect(compileCacheFolder({ XDG_CACHE_HOME: root })).toBeUndefined();
  });

  it("if others may write to the folder of this version", () => {
    const root = home();
    const folder = compileCacheFolder({ XDG_CACHE_HOME: root });
    chmodSync(folder, 0o770);
    expect(compileCacheFolder({ XDG_CACHE_HOME: root })).toBeUndefined();
  });

  it("if the folder is a link", () => {
    const [root, elsewhere] = [home(), home()];
    symlinkSync(elsewhere, join(root, "carespec-mock"));
    expect(compileCacheFolder({ XDG_CACHE_HOME: root })).toBeUndefined();
  });

  it("if a file is in its place, or it cannot be made", () => {
    expect(compileCacheFolder({ XDG_CACHE_HOME: "/dev/null" })).toBeUndefined();
  });

  // Only root can give a folder away; others find one that is root's.
  it("if the folder is another user's", () => {
    const root = isRoot ? home() : "/";
    const own = join(root, "carespec-mock");
    if (isRoot) {
      mkdirSync(own, { mode: 0o700 });
      chownSync(own, 12_345, 12_345);
    }
    expect(compileCacheFolder({ XDG_CACHE_HOME: root })).toBeUndefined();
  });
});
