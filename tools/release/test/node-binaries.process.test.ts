import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedHash, listNodeBinaries, sha256 } from "../src/node-binaries.ts";

const binaries = listNodeBinaries();

describe("the Node that npm ci brings", () => {
  it("is listed for every platform, in the version of the lock file", () => {
    const manifest = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
    const listed = binaries.map((one) => [one.package, one.version]);
    expect(Object.fromEntries(listed)).toEqual(manifest.optionalDependencies);
  });

  it("is the one whose SHA-256 is recorded", () => {
    const installed = binaries.filter((one) => installedHash(one) !== undefined);
    expect(installed.length).toBeGreaterThan(0);
    for (const one of installed) expect(installedHash(one)).toBe(one.sha256);
  });
});

describe("verify-node", () => {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? "");
    response.writeHead(body ? 200 : 404).end(body);
  });
  let dist: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    dist = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  });
  afterAll(() => server.close());

  /** Serves releases whose binaries hold this text. */
  function release(text: string, sumOf = (bytes: Buffer) => sha256(bytes)): void {
    files.clear();
    for (const { official, version } of binaries) {
      const folder = mkdtempSync(join(tmpdir(), "carespec-node-"));
      const inside = `${official.replace(/\.tar\.gz$/, "")}/bin/node`;
      mkdirSync(dirname(join(folder, inside)), { recursive: true });
      writeFileSync(join(folder, inside), text);
      const bytes = official.endsWith(".tar.gz")
        ? execFileSync("tar", ["-cz", "-C", folder, inside])
        : Buffer.from(text);
      files.set(`/v${version}/${official}`, bytes);
      const sums = files.get(`/v${version}/SHASUMS256.txt`)?.toString() ?? "";
      files.set(
        `/v${version}/SHASUMS256.txt`,
        Buffer.from(`${sums}${sumOf(bytes)}  ${official}\n`),
      );
    }
  }

  const run = () =>
    new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
      const main = fileURLToPath(new URL("../src/verify-node.ts", import.meta.url));
      execFile(process.execPath, [main, "--dist", dist], (error, stdout, stderr) => {
        resolve({ status: error?.code ?? 0, stdout, stderr });
      });
    });

  it("finds a binary that is not the official one", async () => {
    release("another program");
    const { status, stdout, stderr } = await run();
    expect(status).toBe(1);
    expect(stdout.match(/DIFFERS/g)).toHaveLength(binaries.length);
    expect(stderr).toMatch(/is not the official Node: do not use it/);
  });

  it("does not take an archive whose own sum is wrong", async () => {
    release("a program", () => "0".repeat(64));
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/is not what SHASUMS256\.txt says/);
  });

  it("says what is missing", async () => {
    files.clear();
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/SHASUMS256\.txt answers 404/);
  });
});
