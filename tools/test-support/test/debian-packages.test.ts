import { describe, expect, it } from "vitest";
import { parseDependencies, parseRecords } from "../src/programs/debian-packages.ts";

describe("apt-cache show", () => {
  it("says of each package its version, checksum and source", () => {
    const printed = `Package: redis-server
Source: redis (5:7.0.15-1)
Version: 5:7.0.15-1~deb12u7
Description: Persistent key-value database
 Version: of the text
SHA256: 0a1b

Package: liblzf1
Version: 3.6-3
SHA256: 2c3d
`;
    expect(parseRecords(printed)).toEqual([
      { name: "redis-server", version: "5:7.0.15-1~deb12u7", sha256: "0a1b", source: "redis" },
      { name: "liblzf1", version: "3.6-3", sha256: "2c3d", source: "liblzf1" },
    ]);
  });

  it.each([
    ["a package that is installed and in no list", "Package: redis-server\nVersion: 5:7\n"],
    ["nothing", ""],
  ])("says nothing to download of %s", (_, printed) => {
    expect(parseRecords(printed)).toEqual([]);
  });
});

describe("apt-cache depends", () => {
  it("says for each dependency what meets it, without virtual packages", () => {
    const printed = `redis-tools
  PreDepends: init-system-helpers
  Depends: libc6:amd64
 |Depends: libsystemd0
  Depends: libelogind0
 |Depends: debconf
  Depends: <debconf-2.0>
    cdebconf
    debconf
  Depends: <virtual-only>
  Breaks: redis-server
valkey-server
  Depends: valkey-tools
`;
    expect(parseDependencies(printed)).toEqual([
      ["init-system-helpers"],
      ["libc6"],
      ["libsystemd0", "libelogind0"],
      ["debconf"],
      ["valkey-tools"],
    ]);
  });
});
