import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { chromiumPlaces } from "../src/programs/chromium.ts";
import { findProgram, isExecutable, type Places } from "../src/programs/find-program.ts";
import { redisServerPlaces } from "../src/programs/redis-server.ts";

const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const windowsChrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
const path = ["", "/usr/local/bin", "/usr/bin"].join(delimiter);

interface Case {
  machine: string;
  places: Places;
  env?: NodeJS.ProcessEnv;
  has: string[];
  found: string | undefined;
}

describe("a program is found", () => {
  it.each<Case>([
    {
      machine: "Debian",
      places: chromiumPlaces,
      has: ["/usr/bin/chromium"],
      found: "/usr/bin/chromium",
    },
    {
      machine: "one with Google Chrome",
      places: chromiumPlaces,
      has: ["/usr/bin/google-chrome"],
      found: "/usr/bin/google-chrome",
    },
    { machine: "macOS", places: chromiumPlaces, has: [macChrome], found: macChrome },
    { machine: "Windows", places: chromiumPlaces, has: [windowsChrome], found: windowsChrome },
    {
      machine: "one with two browsers and CHROMIUM_PATH",
      places: chromiumPlaces,
      env: { CHROMIUM_PATH: "/opt/chrome" },
      has: ["/usr/bin/chromium", "/opt/chrome"],
      found: "/opt/chrome",
    },
    {
      machine: "one with an empty CHROMIUM_PATH",
      places: chromiumPlaces,
      env: { CHROMIUM_PATH: "" },
      has: ["/usr/bin/chromium"],
      found: "/usr/bin/chromium",
    },
    { machine: "one without a browser", places: chromiumPlaces, has: [], found: undefined },
    {
      machine: "one with Redis on PATH",
      places: redisServerPlaces,
      env: { PATH: path },
      has: ["/usr/bin/redis-server", "/usr/bin/valkey-server"],
      found: "/usr/bin/redis-server",
    },
    {
      machine: "one with Valkey on PATH",
      places: redisServerPlaces,
      env: { PATH: path },
      has: ["/usr/local/bin/valkey-server"],
      found: "/usr/local/bin/valkey-server",
    },
    {
      machine: "one with Redis outside PATH",
      places: redisServerPlaces,
      env: { PATH: path },
      has: ["/opt/redis-server", "redis-server"],
      found: undefined,
    },
    {
      machine: "one with Redis on PATH and REDIS_SERVER",
      places: redisServerPlaces,
      env: { PATH: path, REDIS_SERVER: "/opt/redis-server" },
      has: ["/usr/bin/redis-server", "/opt/redis-server"],
      found: "/opt/redis-server",
    },
    { machine: "one without PATH", places: redisServerPlaces, has: [], found: undefined },
  ])("on $machine", ({ places, env = {}, has, found }) => {
    const machine = { env, isProgram: (one: string) => has.includes(one) };
    expect(findProgram(places, machine)).toBe(found);
  });

  it.each([
    ["CHROMIUM_PATH", chromiumPlaces],
    ["REDIS_SERVER", redisServerPlaces],
  ])("never instead of the one that %s names", (variable, places) => {
    const env = { PATH: path, [variable]: "/opt/missing" };
    const machine = { env, isProgram: (one: string) => one !== "/opt/missing" };
    expect(() => findProgram(places, machine)).toThrow(
      `${variable} names /opt/missing, which is not a program: correct or unset it`,
    );
  });
});

describe("a path leads to a program", () => {
  // Windows has no such bit.
  it.skipIf(process.platform === "win32")("only where its file may be run", () => {
    const folder = mkdtempSync(join(tmpdir(), "carespec-program-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "program");
    writeFileSync(file, "");
    chmodSync(file, 0o644);
    expect(isExecutable(file)).toBe(false);
    chmodSync(file, 0o755);
    expect(isExecutable(file)).toBe(true);
    for (const other of [folder, "/dev/null", join(folder, "missing")]) {
      expect(isExecutable(other)).toBe(false);
    }
  });
});
