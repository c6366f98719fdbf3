import { execFile } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@carespec/document";
import { selfSigned } from "@carespec/test-support/self-signed";
import { startRedis } from "@carespec/test-support/start-redis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createWorkplace } from "../src/workplace.ts";
import { readImage, readServices } from "./support/container-files.ts";
import { actionFiles, openJob } from "./support/run-action.ts";
import { askAs, runExec } from "./support/run-image.ts";

const { folder, remove } = createWorkplace();
const packed = join(folder, "packed");
const installed = join(folder, "mock");
const image = readImage();
const TOKEN = "container-token";

// What the image's first stage does after `npm ci` and the build, with folders of the test's own.
beforeAll(async () => {
  const [install, build, ...runs] = image.runs;
  expect([install, build]).toEqual([
    "npm ci --no-audit --no-fund",
    "npm run -s turbo -- build --filter=@carespec/mock",
  ]);
  mkdirSync(packed);
  for (const run of runs) {
    const own = run.replaceAll("/tmp", packed).replace("--prefix /mock", `--prefix ${installed}`);
    await promisify(execFile)("sh", ["-ec", own], { cwd: repositoryRoot });
  }
}, 600_000);
afterAll(remove);

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

const [vendor = ""] = listVendors().map(({ name }) => name);

/** Starts what the image starts, and waits until its health check passes. */
async function start(given: Record<string, string> = {}, command = image.command) {
  const env = { ...image.env, PORT: await freePort(), ...given };
  const running = runExec([...image.entrypoint, ...command], { env, installed });
  onTestFinished(async () => {
    running.child.kill("SIGKILL");
    await running.ended;
  });
  const check = () => runExec(image.healthcheck, { env, installed });
  await expect.poll(() => check().ended).toBe(0);
  return { ...running, url: `http://127.0.0.1:${env.PORT}`, check };
}

describe("the image", () => {
  it("installs what is published", () => {
    expect(existsSync(join(installed, "node_modules/@carespec/core"))).toBe(true);
    expect(globSync("node_modules/**/*.node", { cwd: installed })).toEqual([]);
  });

  it("is healthy once it can answer, and ends with SIGTERM in order", async () => {
    const { child, ended, check, url, printed } = await start();
    expect((await fetch(`${url}/${vendor}/openapi.json`)).status).toBe(200);
    expect(printed()).toMatch(/^carespec-mock listens on http:\/\/0\.0\.0\.0:\d+\n/);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    const late = check();
    expect([await late.ended, late.printed()]).toEqual([1, expect.stringContaining("no mock")]);
  });

  it("is healthy wherever its environment lets it listen, by TLS and on a socket too", async () => {
    const cert = join(folder, "cert.pem");
    const key = join(folder, "key.pem");
    const tls = selfSigned();
    writeFileSync(cert, tls.cert);
    writeFileSync(key, tls.key);
    const secured = { CARESPEC_MOCK_TLS_CERT: cert, CARESPEC_MOCK_TLS_KEY: key };
    const socket = { CARESPEC_MOCK_SOCKET: join(folder, "mock.sock") };
    for (const env of [secured, socket, { ...secured, ...socket }]) {
      const { child, ended } = await start(env);
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    }
  });

  it("answers to the names that it is allowed, and to no others", async () => {
    const { url } = await start({ CARESPEC_MOCK_ALLOWED_HOSTS: "mock,docker" });
    const statuses = ["mock:4010", "docker", "localhost", "elsewhere.test"].map(async (host) => {
      return (await askAs(host, `${url}/__mock/health`)).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 403]);
  });

  it("opens control to those who have its token", async () => {
    const closed = await start();
    expect((await fetch(`${closed.url}/__mock/vendors`)).status).toBe(403);
    const { url } = await start({ CARESPEC_MOCK_CONTROL_TOKEN: TOKEN });
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await fetch(`${url}/__mock/vendors`)).status).toBe(401);
    expect((await fetch(`${url}/__mock/vendors`, { headers })).status).toBe(200);
  });
});

describe("the compose file", () => {
  it("starts mocks that share their sessions in Redis", async () => {
    const { mock, redis } = readServices();
    const server = await startRedis(redis.command.slice(1));
    const env = {
      ...mock.environment,
      CARESPEC_MOCK_CONTROL_TOKEN: TOKEN,
      CARESPEC_MOCK_STATE: server.url,
    };
    const replicas = Array.from({ length: mock.deploy?.replicas ?? 0 }, () =>
      start(env, mock.command),
    );
    const [one, other] = await Promise.all(replicas);
    const headers = {
      authorization: `Bearer ${TOKEN}`,
      "content-type": "application/json",
      "x-mock-session": "shared",
    };
    const body = JSON.stringify({ fault: "status", status: 503 });
    await fetch(`${one?.url}/__mock/faults`, { method: "POST", headers, body });
    const { faults } = await (await fetch(`${other?.url}/__mock/faults`, { headers })).json();
    expect(faults).toHaveLength(1);
    const metrics = await (await fetch(`${other?.url}/__mock/metrics`, { headers })).text();
    expect(metrics).toContain("\ncarespec_mock_sessions ");
    const named = await askAs("mock:4010", `${one?.url}/__mock/health`);
    expect(named.status).toBe(200);
  });
});

/** Each job installs the mock. */
const PATIENCE_MS = 400_000;

describe("the actions", { timeout: PATIENCE_MS }, () => {
  const tarballs = () => globSync("*.tgz", { cwd: packed }).map((name) => join(packed, name));

  async function startJob(args: string, more: Record<string, string> = {}) {
    const temp = join(folder, `job-${crypto.randomUUID()}`);
    mkdirSync(temp);
    const job = openJob(temp);
    const inputs = { package: `${tarballs().join("\n")}\n`, args, ...more };
    const started = await job.run(actionFiles.start, inputs);
    return { job, started };
  }

  const isUp = (url: string) =>
    fetch(`${url}/__mock/health`).then(
      ({ ok }) => ok,
      () => false,
    );

  it("start the mock, tell where it is, report and stop it", async () => {
    const { job, started } = await startJob(`--vendor\n${vendor}\n\n--check`);
    expect([started.passed, started.log]).toEqual([true, expect.stringContaining("listens on")]);
    const { url = "", folder: kept = "" } = started.outputs;
    expect(job.env()).toEqual({ CARESPEC_MOCK_URL: url });
    expect(await isUp(url)).toBe(true);
    await fetch(`${url}/${vendor}/openapi.json`);
    await fetch(`${url}/${vendor}/none`);

    const stopped = await job.run(actionFiles.stop);
    expect([stopped.passed, stopped.outputs.passed]).toEqual([true, "true"]);
    expect(job.summary()).toContain("# Coverage of ");
    expect(await isUp(url)).toBe(false);
    for (const name of ["coverage.json", "coverage.html", "coverage.xml", "mock.log"]) {
      expect([name, existsSync(join(kept, name))]).toEqual([name, true]);
    }
    const har = JSON.parse(readFileSync(join(kept, "journal.har"), "utf8"));
    expect(har.log.entries).toHaveLength(1);
  });

  it("give the mock its token and the names by which it is called, and report with the token", async () => {
    const more = { "control-token": TOKEN, "allowed-hosts": "mock\ndocker, proxy.test\n" };
    const { job, started } = await startJob(`--vendor\n${vendor}\n--host\n0.0.0.0`, more);
    expect([started.passed, started.log]).toEqual([true, expect.stringContaining("listens on")]);
    expect(started.log).toContain(`::add-mask::${TOKEN}\n`);
    const { url = "" } = started.outputs;
    expect(job.env()).toEqual({ CARESPEC_MOCK_URL: url, CARESPEC_MOCK_CONTROL_TOKEN: TOKEN });
    const own = url.replace("0.0.0.0", "127.0.0.1");
    const statuses = ["mock", "docker:80", "proxy.test", "elsewhere.test"].map(async (host) => {
      return (await askAs(host, `${own}/__mock/health`)).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 403]);
    expect((await fetch(`${own}/__mock/vendors`)).status).toBe(401);
    const stopped = await job.run(actionFiles.stop);
    expect([stopped.passed, stopped.outputs.passed]).toEqual([true, "true"]);
  });

  it("refuse a token of several lines, which would set other variables", async () => {
    const { job, started } = await startJob("", { "control-token": "a\nPATH=/tmp" });
    expect([started.passed, job.env()]).toEqual([false, {}]);
    expect(started.log).toContain("::error::control-token has more than one line: give one");
  });

  it("fail the job for a planted gap, and for a planted refusal, and stop the mock", async () => {
    for (const args of ["--min-operations\n1", "--strict"]) {
      const { job, started } = await startJob(`--vendor\n${vendor}`);
      const { url = "" } = started.outputs;
      await fetch(`${url}/${vendor}/none`);
      const stopped = await job.run(actionFiles.stop, { "report-args": args });
      expect([stopped.passed, stopped.outputs.passed]).toEqual([false, "false"]);
      expect(stopped.log).toMatch(/below 1 %|nobody expected it/);
      expect(await isUp(url)).toBe(false);
    }
  });

  it("fail the job where the mock does not start, with what it says", async () => {
    const { started } = await startJob("--vendor\nnobody");
    expect(started.passed).toBe(false);
    expect(started.log).toMatch(/::error::carespec-mock ended before it could answer\n.*nobody/s);
  });
});
