import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { createMock } from "../../src/index.ts";
import { runInProcess } from "../support/in-process.ts";
import { sampleOptions } from "../support/sample-vendor.ts";
import { serve } from "../support/serve.ts";

/** A server that answers everything so; resolves with its address. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("health ends with 0 and one line where the mock can answer, by --url, --port or PORT", async () => {
  const { url, port } = await serve(sampleOptions());
  const healthy = { code: 0, stdout: `carespec-mock: ${url} can answer\n`, stderr: "" };
  expect(await runInProcess(["health", "--url", url])).toEqual(healthy);
  expect(await runInProcess(["health", "--port", String(port)])).toEqual(healthy);
  expect(await runInProcess(["health"], { PORT: String(port) })).toEqual(healthy);
  const slashed = await runInProcess(["health", "--url", `${url}/__session/one/`]);
  expect(slashed.code).toBe(0);
});

it("health needs no token", async () => {
  const mock = await createMock(sampleOptions({ controlToken: "t" }));
  const { port, close } = await mock.listen(0, "0.0.0.0");
  onTestFinished(() => close());
  expect((await runInProcess(["health", "--port", String(port)])).code).toBe(0);
});

it.each<[string, () => Promise<string> | string, RegExp]>([
  [
    "nothing listens",
    () => "http://127.0.0.1:1",
    /no mock answers at http:\/\/127\.0\.0\.1:1: start it/,
  ],
  [
    "another server answers",
    () => answering(200, "<html>"),
    /answers 200: give the address of a mock/,
  ],
  [
    "the mock cannot reach its state",
    () => answering(503, '{"status":503,"detail":"Redis does not answer"}'),
    /cannot answer: Redis does not answer/,
  ],
  ["it is not an address", () => "4010", /"4010" is not a mock's address/],
])("health ends with 1 and one line where %s", async (_, open, line) => {
  const { code, stdout, stderr } = await runInProcess(["health", "--url", await open()]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^carespec-mock: [^\n]+\n$/);
  expect(stderr).toMatch(line);
});
