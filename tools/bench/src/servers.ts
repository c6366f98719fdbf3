import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** A server under load, in a process of its own. */
export interface Contender {
  name: string;
  url: string;
  pid: number;
  stop(): void;
}

const bin = (name: string) =>
  fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));

/** Starts `prism mock -v silent` on a document. */
export async function startPrism(document: string): Promise<Contender> {
  const port = await freePort();
  const child = start([
    bin("prism"),
    "mock",
    "-v",
    "silent",
    "-m",
    "false",
    "-p",
    `${port}`,
    document,
  ]);
  return ready("prism mock -v silent", port, child);
}

/** Starts `carespec-mock --spec` on the same document. */
export async function startCarespec(document: string): Promise<Contender> {
  const port = await freePort();
  const flags = ["--spec", document, "--port", `${port}`, "--log-level", "silent"];
  return ready("carespec-mock --spec", port, start([bin("carespec-mock"), ...flags]));
}

/** Starts `carespec-mock` with all vendors. */
export async function startVendors(): Promise<Contender> {
  const port = await freePort();
  const flags = ["--port", `${port}`, "--log-level", "silent"];
  return ready("carespec-mock", port, start([bin("carespec-mock"), ...flags]));
}

function start(command: string[]): ChildProcess {
  return spawn(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
}

async function ready(name: string, port: number, child: ChildProcess): Promise<Contender> {
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return { name, url, pid: child.pid ?? 0, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill();
  throw new Error(`${name} did not come up at ${url}`);
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
