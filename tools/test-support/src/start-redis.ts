import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atFileEnd } from "./file-end.ts";
import { findRedisServer } from "./programs/redis-server.ts";

// Before any test, since a test's time limit is too short for unpacking a program.
const server = await findRedisServer();

/** A Redis of the test's own, which forgets everything when it ends. */
export interface RedisServer {
  url: string;
  port: number;
  /** Starts it, again where it was killed. */
  start(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Sends it a command, for example `config set maxmemory 1`. Rejects with its error. */
  tell(command: string): Promise<void>;
  /** Lets it hang, connections and all, or go on. */
  hang(): void;
  goOn(): void;
}

/** Prepares a Redis server on a free port; it is killed when the test file ends. */
export async function prepareRedis(args: string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "carespec-redis-"));
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const flags = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
    child = spawn(server.path, [...flags, "--save", "", "--appendonly", "no", ...args], {
      env: { ...process.env, ...server.env },
    });
    await ready(child);
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  atFileEnd(async () => {
    await kill();
    rmSync(folder, { recursive: true });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill,
    tell: (command) => tell(port, command),
    hang: () => void child?.kill("SIGSTOP"),
    goOn: () => void child?.kill("SIGCONT"),
  };
}

/** Starts a Redis server on a free port. */
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
    child.once("error", reject);
  });
}

/** Sends one command in Redis's inline form and waits for the first line of its answer. */
function tell(port: number, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1").once("error", reject);
    socket.once("close", () => reject(new Error(`${command}: no answer`)));
    socket.write(`${command}\r\n`);
    socket.setEncoding("utf8").once("data", (answer: string) => {
      socket.end();
      if (answer.startsWith("-")) reject(new Error(`${command}: ${answer.trim()}`));
      else resolve();
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
