import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A `carespec-mock` of its own, which serves the notes. */
export interface MockProcess {
  url: string;
  /** Memory of the process in MB; 0 where it is gone. */
  rssMb(): number;
  isAlive(): boolean;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts the built command and waits until it serves.
 *
 * @param port - 0 takes a free one
 */
export async function startMock(
  args: string[],
  { port = 0, heapMb = 256 }: { port?: number; heapMb?: number } = {},
): Promise<MockProcess> {
  const bin = join(repositoryRoot, "node_modules/.bin/carespec-mock");
  const served = ["--spec", file("notes.json"), "--plugin", file("notes-plugin.mjs")];
  const flags = [`--max-old-space-size=${heapMb}`, bin, "--port", String(port)];
  const child = spawn(process.execPath, [...flags, "--log-level", "silent", ...served, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    url: await listening(child, ended),
    rssMb: () => (isAlive() ? rssOf(child.pid) : 0),
    isAlive,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function listening(child: ChildProcess, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      printed += text;
      const [, url] = /listens on (http:\S+)/.exec(printed) ?? [];
      if (url) resolve(url);
    });
    void ended.then(() => reject(new Error(`carespec-mock ended: ${printed}`)));
  });
}

/** Read from /proc, so that a soak needs Linux. */
function rssOf(pid = 0): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
