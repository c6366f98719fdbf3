import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { selfSigned } from "@carespec/test-support/self-signed";
import { describe, expect, it } from "vitest";
import { buildCommand } from "../../src/cli-options.ts";
import { ownAddress } from "../../src/health/own-address.ts";
import { openDataFolder } from "../support/data-file.ts";
import { runInProcess, serveInProcess } from "../support/in-process.ts";
import { sampleArgs, sampleOptions } from "../support/sample-vendor.ts";
import { serve } from "../support/serve.ts";

const { folder } = openDataFolder();
const tls = selfSigned();
const secured = {
  CARESPEC_MOCK_TLS_CERT: join(folder, "cert.pem"),
  CARESPEC_MOCK_TLS_KEY: join(folder, "key.pem"),
};
writeFileSync(secured.CARESPEC_MOCK_TLS_CERT, tls.cert);
writeFileSync(secured.CARESPEC_MOCK_TLS_KEY, tls.key);
const socket = () => join(folder, `${crypto.randomUUID().slice(0, 8)}.sock`);

/** Of this machine, and not loopback where it has one. */
const ADDRESS =
  Object.values(networkInterfaces())
    .flatMap((each = []) => each)
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";

/** All variables that the command line reads, empty. */
const EMPTY = Object.fromEntries(
  buildCommand().options.flatMap(({ envVar }) =>
    envVar && envVar !== "PORT" ? [[envVar, ""]] : [],
  ),
);

/** Whether a server can listen on an address; resolves with a free port there. */
function freePort(host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(0, host, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(String(port)));
    });
  });
}

describe("health finds the mock that has the same environment, with", () => {
  it.each<[string, Record<string, string>]>([
    ["a port", {}],
    ["all addresses", { CARESPEC_MOCK_HOST: "0.0.0.0" }],
    ["all addresses, of IPv6 too", { CARESPEC_MOCK_HOST: "::" }],
    ["another address of this machine", { CARESPEC_MOCK_HOST: ADDRESS }],
    ["an address of IPv6", { CARESPEC_MOCK_HOST: "::1" }],
    ["a name", { CARESPEC_MOCK_HOST: "localhost" }],
    ["TLS", secured],
    ["TLS on another address", { ...secured, CARESPEC_MOCK_HOST: ADDRESS }],
    ["a socket", { CARESPEC_MOCK_SOCKET: socket() }],
    ["a socket with TLS", { CARESPEC_MOCK_SOCKET: socket(), ...secured }],
    ["variables that are empty", EMPTY],
  ])("%s", async (_, given) => {
    const port = await freePort(given.CARESPEC_MOCK_HOST || "127.0.0.1");
    if (port === undefined) return;
    const env = { ...given, PORT: port };
    const { url } = await serveInProcess(sampleArgs, env);
    expect(await runInProcess(["health"], env)).toMatchObject({ code: 0, stderr: "" });
    // By --url, the certificate of any other address is checked.
    if (url.startsWith("https:") && !url.includes("127.0.0.1")) return;
    expect((await runInProcess(["health", "--url", url])).code).toBe(0);
  });

  it("a port on its command line, whatever the environment says of a socket", async () => {
    const { port } = await serve(sampleOptions());
    const env = { CARESPEC_MOCK_SOCKET: socket() };
    expect((await runInProcess(["health", "--port", String(port)], env)).code).toBe(0);
  });
});

it.each<[Partial<Parameters<typeof ownAddress>[0]>, string]>([
  [{}, "http://127.0.0.1:4010"],
  [{ host: "::" }, "http://[::1]:4010"],
  [{ host: "fd00::2", tlsCert: "c.pem" }, "https://[fd00::2]:4010"],
  [{ socket: "/run/mock.sock", port: 0 }, "unix:/run/mock.sock"],
  [{ socket: "mock.sock", tlsCert: "c.pem" }, "unix+tls:mock.sock"],
])("where the environment says %j, health asks %s", (place, address) => {
  expect(ownAddress({ port: 4010, host: "127.0.0.1", ...place })).toBe(address);
});

it("health refuses port 0, which only the mock knows", async () => {
  const { code, stderr } = await runInProcess(["health"], { PORT: "0" });
  expect([code, stderr]).toEqual([
    1,
    "carespec-mock: port 0 is a free one, which only the mock knows: give --url or --port\n",
  ]);
});
