import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { sampleArgs } from "../support/sample-vendor.ts";

const bin = fileURLToPath(new URL("../../bin/carespec-mock.js", import.meta.url));

/** Starts the built command with a stdout of the test's choice; resolves when it answers. */
async function start(stdout: "pipe" | number, level: string) {
  const port = await freePort();
  const args = [bin, "--port", String(port), "--log-level", level, ...sampleArgs];
  const { PORT: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", stdout, "pipe"] });
  atFileEnd(() => child.kill("SIGKILL"));
  let stderr = "";
  child.stderr?.on("data", (text) => (stderr += text));
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      fetch(`${url}/__mock/health`).then(
        (answer) => answer.status,
        () => 0,
      ),
    )
    .toBe(200);
  return { child, url, ended: endOf(child), readStderr: () => stderr };
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks many times, by paths that make the lines of the log long; gives the statuses that it met. */
async function askMany(url: string, times: number): Promise<number[]> {
  const met = new Set<number>();
  const path = `/library/${"long-".repeat(1_600)}`;
  for (let count = 0; count < times; count += 50) {
    const answers = Array.from({ length: 50 }, () => fetch(url + path));
    for (const answer of await Promise.all(answers)) {
      met.add(answer.status);
      await answer.arrayBuffer();
    }
  }
  return [...met];
}

describe("the command answers every request and ends at SIGTERM with 0", () => {
  it.skipIf(!existsSync("/dev/full"))("while stdout is a full disk", async () => {
    const full = openSync("/dev/full", "w");
    const { child, url, ended, readStderr } = await start(full, "info");
    closeSync(full);
    expect(await askMany(url, 100)).toEqual([404]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(readStderr()).toMatch(/^carespec-mock: stdout takes no lines \(.*ENOSPC.*\): .*\n$/);
  });

  it.each(["info", "debug"])("while nobody reads the pipe behind stdout, at %s", async (level) => {
    const { child, url, ended, readStderr } = await start("pipe", level);
    // More than the pipe and what may wait take together.
    expect(await askMany(url, 400)).toEqual([404]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(readStderr()).toBe("");
  });

  it("after the pipe behind stdout was closed", async () => {
    const { child, url, ended, readStderr } = await start("pipe", "info");
    child.stdout?.destroy();
    expect(await askMany(url, 50)).toEqual([404]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(readStderr()).toMatch(/^carespec-mock: stdout takes no lines \(.*EPIPE.*\): .*\n$/);
  });

  it("after the pipe behind stderr was closed", async () => {
    const { child, url, ended } = await start("pipe", "info");
    child.stderr?.destroy();
    child.stdout?.destroy();
    expect(await askMany(url, 50)).toEqual([404]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

it("says how many lines were dropped once somebody reads again", async () => {
  const { child, url, ended } = await start("pipe", "info");
  await askMany(url, 400);
  let read = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => (read += text));
  await expect.poll(() => read).toMatch(/^carespec-mock: \d+ lines of the log were dropped/m);
  await fetch(`${url}/library/after`);
  await expect.poll(() => read).toContain("GET /library/after");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});
