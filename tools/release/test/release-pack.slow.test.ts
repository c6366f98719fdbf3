import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "../src/consumer.ts";
import { sha256 } from "../src/node-binaries.ts";
import type { PackedPackage } from "../src/pack.ts";
import { unpackInto } from "../src/unpack.ts";
import { createWorkplace } from "../src/workplace.ts";
import { isClient, listPublishable, readManifest } from "../src/workspace.ts";

const { folder, remove } = createWorkplace();
const out = join(folder, "release");
const main = fileURLToPath(new URL("../src/release-pack.ts", import.meta.url));
const { GITHUB_SERVER_URL: _, GITHUB_REPOSITORY: __, ...own } = process.env;
const service = {
  GITHUB_SERVER_URL: "https://git.vendor.test",
  GITHUB_REPOSITORY: "team/carespec",
};

function pack(env: NodeJS.ProcessEnv, ...args: string[]) {
  return new Promise<{ status: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], { env: { ...own, ...env } }, (error, _, stderr) =>
      resolve({ status: error?.code ?? 0, stderr }),
    );
  });
}

const publishable = listPublishable();
const rows = () =>
  readFileSync(join(out, "release.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t") as [name: string, version: string, tarball: string]);
const json = (file: string) => JSON.parse(readFileSync(join(out, file), "utf8"));

describe("what is packed for a release", () => {
  beforeAll(async () => {
    expect(await pack(service, "--all", "--out", out)).toEqual({ status: 0, stderr: "" });
  }, 120_000);
  afterAll(remove);

  it("is every package, those that others depend on first", () => {
    const names = rows().map(([name]) => name);
    expect(names.toSorted()).toEqual(publishable.map(({ name }) => name).toSorted());
    for (const { name, manifest } of publishable) {
      const below = Object.keys(manifest.dependencies ?? {}).filter((key) => names.includes(key));
      for (const one of below) expect(names.indexOf(one)).toBeLessThan(names.indexOf(name));
    }
  });

  it("has sums of all files", () => {
    const lines = readFileSync(join(out, "SHA256SUMS"), "utf8").trim().split("\n");
    const summed = lines.map((line) => line.split("  ") as [hash: string, file: string]);
    const files = readdirSync(out).filter((file) => file !== "SHA256SUMS");
    expect(summed.map(([, file]) => file).toSorted()).toEqual(files.toSorted());
    for (const [hash, file] of summed) expect(sha256(readFileSync(join(out, file)))).toBe(hash);
  });

  it("says where each package's sources are, as provenance requires", async () => {
    const packed = rows().map(([name, , tarball]) => ({ name, tarball: join(out, tarball) }));
    unpackInto(folder, packed as PackedPackage[]);
    for (const { name, folder: source } of publishable) {
      const { repository, bugs, homepage } = readManifest(installed(folder, name));
      expect(repository?.url).toBe("git+https://git.vendor.test/team/carespec.git");
      expect(source.replaceAll("\\", "/")).toMatch(new RegExp(`/${repository?.directory}$`));
      expect([bugs?.url, homepage]).toEqual([
        "https://git.vendor.test/team/carespec/issues",
        expect.stringContaining(String(repository?.directory)),
      ]);
    }
  });

  it("lists what each package brings, a client nothing but our own", () => {
    for (const [name, version, tarball] of rows()) {
      const cyclonedx = json(tarball.replace(/tgz$/, "cyclonedx.json"));
      expect(cyclonedx.metadata.component).toMatchObject({ name, version });
      const spdx = json(tarball.replace(/tgz$/, "spdx.json"));
      expect(spdx.name).toBe(`${name}@${version}`);
      const brought = cyclonedx.components.map((each: { name: string }) => each.name);
      const one = publishable.find((each) => each.name === name);
      const wanted = Object.keys(one?.manifest.dependencies ?? {});
      expect(brought).toEqual(expect.arrayContaining(wanted));
      if (one && isClient(one)) expect(brought.toSorted()).toEqual(wanted.toSorted());
    }
  });

  it("is refused where files are", async () => {
    const { status, stderr } = await pack(service, "--all", "--out", out);
    expect([status, stderr]).toEqual([1, expect.stringContaining("is not empty: give an empty")]);
  });

  it("is refused where nobody says where the sources are", async () => {
    const { status, stderr } = await pack({}, "--all", "--out", join(folder, "other"));
    expect([status, stderr]).toEqual([1, expect.stringContaining('as "repository" into')]);
  });
});
