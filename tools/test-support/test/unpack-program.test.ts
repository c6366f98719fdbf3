import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Apt } from "../src/programs/apt.ts";
import { unpackProgram } from "../src/programs/unpack-program.ts";

/** A package of the test's, by its name. */
interface TestPackage {
  source?: string;
  depends?: string[][];
  /** Files with their texts; those in `usr/bin` are programs. */
  files?: Record<string, string>;
}

/** A program that starts once another package has brought its library. */
const program = `#!/bin/sh
test -e "$(dirname "$0")/../lib/libneeded.so.1" || { echo "libneeded is missing" >&2; exit 1; }
`;

const packages: Record<string, TestPackage> = {
  "store-server": {
    source: "store",
    depends: [["store-tools"], ["libc6"], ["old-base", "new-base"]],
  },
  "store-tools": {
    source: "store",
    depends: [["libneeded1", "libother1"]],
    files: { "usr/bin/store-server": program },
  },
  libneeded1: { files: { "usr/lib/libneeded.so.1": "" }, depends: [["libnever1"]] },
  libother1: {},
  libnever1: {},
  libc6: {},
  "old-base": {},
  "new-base": {},
};

function openApt(unpacked: string[], known = packages): Apt {
  return {
    show: async (names) =>
      names.flatMap((name) => {
        const one = known[name];
        return one ? [{ name, version: "1", sha256: "", source: one.source ?? name }] : [];
      }),
    depends: async (names) => names.flatMap((name) => known[name]?.depends ?? []),
    // The tools are installed too, but their program may be missing, and they are of the same source.
    installed: async () => new Set(["libc6", "new-base", "store-tools"]),
    unpack: async (records, root) => {
      mkdirSync(root, { recursive: true });
      for (const { name } of records) {
        unpacked.push(name);
        for (const [file, text] of Object.entries(known[name]?.files ?? {})) {
          mkdirSync(dirname(join(root, file)), { recursive: true });
          writeFileSync(join(root, file), text);
          if (file.startsWith("usr/bin/")) chmodSync(join(root, file), 0o755);
        }
      }
    },
  };
}

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-unpack-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe.skipIf(process.platform === "win32")("a program of packages", () => {
  it("is unpacked with what it lacks, and with nothing else", async () => {
    const unpacked: string[] = [];
    const names = ["missing-server", "store-server"];
    expect(await unpackProgram(openApt(unpacked), names, openFolder())).toEqual({
      path: "usr/bin/store-server",
      libraries: ["usr/lib"],
      packages: ["store-server 1", "store-tools 1", "libneeded1 1"],
    });
    expect(unpacked).toEqual(["store-server", "store-tools", "libneeded1"]);
  });

  it("fails with its own complaint where no package has what it lacks", async () => {
    const { libneeded1: _, ...known } = packages;
    await expect(unpackProgram(openApt([], known), ["store-server"], openFolder())).rejects.toThrow(
      "libneeded is missing",
    );
  });

  it("fails where no package list has it", async () => {
    await expect(
      unpackProgram(openApt([]), ["a-server", "b-server"], openFolder()),
    ).rejects.toThrow("no package list has a-server or b-server");
  });
});
