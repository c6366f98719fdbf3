import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { launchBrowser } from "../src/browser.ts";
import { bringChromium, findChromium } from "../src/programs/chromium.ts";
import { bringRedisServer, findRedisServer } from "../src/programs/redis-server.ts";

// These tests bring what can be brought, even where the machine has its own. They bring packages of
// the distribution only in CI, so that a machine with Redis needs no network.
const hasShippedChromium = process.platform === "linux" && process.arch === "x64";
const chromium = await (hasShippedChromium ? bringChromium() : findChromium());
const hasPackages = Boolean(process.env.CI) && existsSync("/usr/bin/apt-get");
const redisServer = await (hasPackages ? bringRedisServer() : findRedisServer());

describe("the browser", () => {
  it("renders a page and reaches only the hosts that it is given", async () => {
    const browser = await launchBrowser(chromium, { hosts: ["known.example.test"] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.setContent("<h1>A clinic</h1>");
    const heading = page.getByRole("heading");
    expect(await heading.innerText()).toBe("A clinic");
    expect((await heading.boundingBox())?.height).toBeGreaterThan(10);
    // Nothing listens on this port, but the name is known.
    await expect(page.goto("http://known.example.test:9990/")).rejects.toThrow(
      "CONNECTION_REFUSED",
    );
    await expect(page.goto("http://example.test/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
  });

  it("is asked for in one line where npm does not ship it", async () => {
    await expect(bringChromium({ platform: "darwin", arch: "arm64" })).rejects.toThrow(
      "Chromium is missing: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program",
    );
  });
});

describe("the Redis server", () => {
  it("answers PING", async () => {
    const folder = mkdtempSync(join(tmpdir(), "carespec-ping-"));
    const path = join(folder, "redis.sock");
    const child = spawn(redisServer.path, ["--port", "0", "--unixsocket", path, "--save", ""], {
      env: { ...process.env, ...redisServer.env },
    });
    onTestFinished(async () => {
      child.kill("SIGKILL");
      await once(child, "close");
      rmSync(folder, { recursive: true });
    });
    await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
    const socket = connect(path);
    socket.write("PING\r\n");
    const [answer] = await once(socket.setEncoding("utf8"), "data");
    socket.destroy();
    expect(answer).toBe("+PONG\r\n");
  });

  it("is asked for in one line where no packages can be unpacked", async () => {
    await expect(bringRedisServer({ PATH: "" })).rejects.toThrow(
      /^redis-server is missing: install Redis \(macOS: .*\) or Valkey, or set REDIS_SERVER to the program$/,
    );
  });
});
