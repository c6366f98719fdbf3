import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { sampleVendor } from "./sample-vendor.ts";

/** A server under load, in its own process. */
export interface Contender {
  name: string;
  /** Base URL of the document's paths. */
  url: string;
  pid: number;
  /** `Authorization` that it accepts; Prism and the rivals accept any. */
  authorization: string;
  stop(): void;
}

/** Starts a contender on a free port. */
export type Start = () => Promise<Contender>;

const bin = (name: string) => join(repositoryRoot, "node_modules/.bin", name);
const rival = (name: string) => fileURLToPath(new URL(`./rivals/${name}.ts`, import.meta.url));
const basic = (user: string, password: string) => `Basic ${btoa(`${user}:${password}`)}`;

/** `prism mock -v silent` on a document. */
export const startPrism = (document: string) =>
  start("prism mock -v silent", (port) => [
    bin("prism"),
    ...["mock", "-v", "silent", "-m", "false", "-p", port, document],
  ]);

/** `carespec-mock --spec` on the same document: without state. */
export const startCarespec = (document: string) =>
  start("carespec-mock --spec", (port) => [
    bin("carespec-mock"),
    ...["--spec", document, "--port", port, "--log-level", "silent"],
  ]);

/** `carespec-mock` with all vendors and their state, asked for the sample vendor. */
export async function startVendors(state = "memory"): Promise<Contender> {
  const name = state === "memory" ? "carespec-mock" : "carespec-mock on Redis";
  const flags = ["--log-level", "silent", "--state", state];
  const contender = await start(name, (port) => [bin("carespec-mock"), "--port", port, ...flags]);
  const { vendors } = await (await fetch(`${contender.url}/__mock/vendors`)).json();
  const sample = vendors.find(({ name }: { name: string }) => name === sampleVendor.name);
  const { organizationId, token } = sample.credentials;
  return { ...contender, url: sample.baseUrl, authorization: basic(organizationId, token) };
}

/** Starts all of them, or none: where one fails, the others are stopped again. */
export async function startAll(starts: Start[]): Promise<Contender[]> {
  const outcomes = await Promise.allSettled(starts.map((start) => start()));
  const started = outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" ? [outcome.value] : [],
  );
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (!failed) return started;
  for (const contender of started) contender.stop();
  throw failed.reason;
}

/** Another server for the document: `bare`, `fastify`, `openapi-backend` or `scalar`. */
export const startRival = (name: string, document: string) =>
  start(name, (port) => [rival(name), document, port]);

async function start(name: string, command: (port: string) => string[]): Promise<Contender> {
  const port = await freePort();
  const child = spawn(process.execPath, command(String(port)), {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return ready(name, port, child);
}

/** How long a server may take to start. A document of 3,000 operations takes a busy machine half of it. */
const START_SECONDS = 60;

async function ready(name: string, port: number, child: ChildProcess): Promise<Contender> {
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < START_SECONDS * 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) {
      const authorization = basic("organization", "token");
      return { name, url, pid: child.pid ?? 0, authorization, stop: () => child.kill() };
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill();
  throw new Error(`${name} did not start within ${START_SECONDS} s`);
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
