import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { selfSigned } from "@carespec/test-support/self-signed";
import { describe, expect, it } from "vitest";
import { createMock, type ListenOptions, type MockOptions } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";
import { runInProcess } from "../support/in-process.ts";
import { printed, startCli } from "../support/process.ts";
import { sampleArgs, sampleOptions } from "../support/sample-vendor.ts";

const { folder, dataFile } = openDataFolder();
const tls = selfSigned();
const socketOf = () => join(folder, `${crypto.randomUUID().slice(0, 8)}.sock`);

async function listen(how: ListenOptions, options: Omit<MockOptions, "spec"> = {}) {
  const mock = await createMock(sampleOptions(options));
  const listening = await mock.listen(0, undefined, how);
  atFileEnd(() => listening.close());
  return listening;
}

/** Asks by TLS, or on a socket; resolves with the status and the body. */
function ask(url: string, options: { ca?: string; socketPath?: string } = {}) {
  const send = url.startsWith("https:") ? requestHttps : requestHttp;
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const outgoing = send(url, { ...options, agent: false }, (incoming: IncomingMessage) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      incoming.on("end", () => resolve({ status: incoming.statusCode, text }));
    });
    outgoing.once("error", reject).end();
  });
}

describe("TLS", () => {
  it("serves HTTPS, with base URLs that say so", async () => {
    const { url } = await listen({ tls });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const { status, text } = await ask(`${url}/__mock/vendors`, { ca: tls.cert });
    expect(status).toBe(200);
    expect(JSON.parse(text).vendors[0].baseUrl).toBe(`${url}/library`);
    await expect(ask(`${url}/__mock/health`)).rejects.toThrow(/self[- ]signed/);
  });

  it("ends although a client has connected and says nothing", async () => {
    const { port, close } = await listen({ tls });
    const silent = connect(port, "127.0.0.1");
    await new Promise((resolve) => silent.once("connect", resolve));
    await close();
    silent.destroy();
  });

  it("of an upstream is checked, and named where it fails", async () => {
    const { url } = await listen({ tls });
    const mock = await createMock(sampleOptions({ upstreams: [url], forward: ["all"] }));
    const response = await mock.fetch("http://mock.test/library/books");
    expect(response.status).toBe(502);
    expect(await response.text()).toMatch(
      /check its certificate; NODE_EXTRA_CA_CERTS names a file/,
    );
  });

  it("is refused with a certificate that is none", async () => {
    await expect(listen({ tls: { cert: "a", key: "b" } })).rejects.toThrow(
      /^the TLS certificate and its key cannot be used \(.*\): give both as PEM$/,
    );
  });
});

describe("health and report find a mock", () => {
  it("by TLS on this machine, whose certificate nobody has to know", async () => {
    const { url } = await listen({ tls });
    expect(await runInProcess(["health", "--url", url])).toMatchObject({ code: 0, stderr: "" });
    expect((await runInProcess(["report", "--url", url])).code).toBe(0);
  });

  it("on its socket, by the address that it prints", async () => {
    const socket = socketOf();
    await listen({ socket });
    const url = `unix:${socket}`;
    expect(await runInProcess(["health", "--url", url])).toMatchObject({ code: 0, stderr: "" });
    expect((await runInProcess(["report", "--url", url])).code).toBe(0);
    const { stderr } = await runInProcess(["health", "--url", `${url}.other`]);
    expect(stderr).toMatch(/no mock answers at unix:.*\.other: start it/);
  });
});

describe("a Unix socket", () => {
  it("is served, and removed at the end", async () => {
    const socket = socketOf();
    const listening = await listen({ socket });
    expect(listening).toMatchObject({ url: "http://localhost", port: 0, socket });
    const { text } = await ask("http://localhost/__mock/vendors", { socketPath: socket });
    expect(JSON.parse(text).vendors[0].baseUrl).toBe("http://localhost/library");
    await listening.close();
    expect(existsSync(socket)).toBe(false);
  });

  it("may have TLS", async () => {
    const socketPath = socketOf();
    await listen({ socket: socketPath, tls });
    const answer = await ask("https://localhost/__mock/health", { socketPath, ca: tls.cert });
    expect(answer.status).toBe(200);
  });

  it("that somebody uses is refused, and so is what is not a socket", async () => {
    const socket = socketOf();
    await listen({ socket });
    await expect(listen({ socket })).rejects.toThrow(/is in use: stop what uses it/);
    const file = dataFile("text");
    const link = join(folder, "link");
    symlinkSync(file, link);
    for (const [path, what] of [
      [file, "a file"],
      [folder, "a folder"],
      [link, "a link"],
    ]) {
      await expect(listen({ socket: path as string })).rejects.toThrow(
        `${path} is ${what}, not a socket: remove it, or give another path`,
      );
    }
    expect(existsSync(file)).toBe(true);
    await expect(listen({ socket: join(folder, "none", "a.sock") })).rejects.toThrow(
      /cannot listen on the socket .*: give a path of up to 100 characters in a folder that exists/,
    );
  });

  it("that a killed process has left is replaced", async () => {
    const socket = socketOf();
    const running = startCli(["--socket", socket, ...sampleArgs]);
    await printed(running, /listens on unix:\S+\n +http:\/\/localhost\/library /);
    running.child.kill("SIGKILL");
    await running.ended;
    expect(existsSync(socket)).toBe(true);
    await listen({ socket });
    expect((await ask("http://localhost/__mock/health", { socketPath: socket })).status).toBe(200);
  });
});

describe("the command refuses", () => {
  const cert = join(folder, "cert.pem");
  const key = join(folder, "key.pem");
  writeFileSync(cert, tls.cert);
  writeFileSync(key, selfSigned().key);

  it.each([
    ["a certificate alone", ["--tls-cert", cert], /--tls-cert needs --tls-key FILE as well/],
    ["a key alone", ["--tls-key", key], /--tls-key needs --tls-cert FILE as well/],
    [
      "a key of another certificate",
      ["--tls-cert", cert, "--tls-key", key],
      /are not a certificate and its key \(.*\): give both as PEM/,
    ],
    [
      "a missing file",
      ["--tls-cert", "none.pem", "--tls-key", key],
      /cannot read none\.pem: check/,
    ],
    [
      "a port and a socket",
      ["--port", "0", "--socket", "a.sock"],
      /--port has no effect on --socket/,
    ],
  ])("%s", async (_, args, message) => {
    const { code, stderr } = await runInProcess([...args, ...sampleArgs]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});
