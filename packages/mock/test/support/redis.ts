import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { runInShell } from "./process.ts";

/** A Redis of the test's own, which forgets everything when it ends. */
export interface RedisServer {
  url: string;
  port: number;
  /** Starts it, anew where it was killed. */
  start(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Tells it something with `redis-cli`, for example `config set maxmemory 1`. */
  tell(command: string): Promise<void>;
  /** Lets it hang, connections and all, or go on. */
  hang(): void;
  goOn(): void;
}

/** Runs at the end of the file, wherever in it a server was prepared: a hook within a hook would not. */
const cleanUps: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(cleanUps.map((cleanUp) => cleanUp()));
});

/** Prepares a `redis-server` on a free port; it is killed when the test file ends. */
export async function prepareRedis(args: string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "carespec-redis-"));
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const flags = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
    child = spawn("redis-server", [...flags, "--save", "", "--appendonly", "no", ...args]);
    await ready(child);
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  cleanUps.push(async () => {
    await kill();
    rmSync(folder, { recursive: true });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill,
    tell: (command) => runInShell(`redis-cli -p ${port} ${command}`).then(() => {}),
    hang: () => void child?.kill("SIGSTOP"),
    goOn: () => void child?.kill("SIGCONT"),
  };
}

/** Starts a `redis-server` on a free port. */
export async function startRedis(args: string[] = []): Promise<RedisServer> {
  const redis = await prepareRedis(args);
  await redis.start();
  return redis;
}

function ready(child: ChildProcess): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (output.includes("Ready to accept connections")) resolve();
    });
    child.once("close", (code) => reject(new Error(`redis-server ended with ${code}: ${output}`)));
    child.once("error", (error: NodeJS.ErrnoException) => {
      const remedy = "the tests need redis-server: run `apt-get install redis-server`";
      reject(error.code === "ENOENT" ? new Error(remedy, { cause: error }) : error);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}
