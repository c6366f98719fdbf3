import { describe, expect, it, onTestFinished } from "vitest";
import { createMock } from "../../src/index.ts";
import { openTestServer, type TestServerOptions } from "../../src/runners/test-server.ts";
import { entitled, SAMPLE, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";
import { serve } from "../support/serve.ts";

async function openServer(options: TestServerOptions) {
  const server = await openTestServer(options);
  onTestFinished(() => server.close());
  return server;
}

const ask = (url: string, headers = entitled) => fetch(`${url}${SAMPLE_BASE}/readers`, { headers });

describe("a mock of one test at a time", () => {
  it("gives requests that name no session to the running test", async () => {
    const server = await openServer(sampleOptions());
    const first = await server.begin("first");
    await ask(server.url);
    await ask(first.url);
    expect(await first.handle.requests()).toHaveLength(2);
    await first.end(true);
    const second = await server.begin("second");
    await ask(server.url);
    const [entry, ...more] = await second.handle.requests();
    expect([entry?.session, more]).toEqual(["second", []]);
    await ask(server.url, { ...entitled, "X-Mock-Session": "other" });
    expect(await second.handle.requests()).toHaveLength(1);
    await second.end(true);
  });

  it("answers control that names no session for the running test", async () => {
    const server = await openServer(sampleOptions());
    const { handle } = await server.begin("running");
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ fault: "status", status: 503 });
    await fetch(`${server.url}/__mock/faults`, { method: "POST", headers, body });
    expect(await handle.faults()).toHaveLength(1);
  });

  it("empties a session that is named again", async () => {
    const server = await openServer(sampleOptions());
    const first = await server.begin("worker-0");
    await ask(first.url, {});
    const again = await server.begin("worker-0");
    expect(await again.handle.requests()).toEqual([]);
    await again.end(true);
  });

  it("lists vendors with the session in their base URLs", async () => {
    const server = await openServer(sampleOptions());
    const { vendors } = await server.begin("listed");
    const baseUrl = `${server.url}/__session/listed${SAMPLE_BASE}`;
    expect(vendors).toMatchObject([{ name: SAMPLE, baseUrl }]);
  });

  it("forgets the session of a test that ends with a refusal, too", async () => {
    const server = await openServer(sampleOptions());
    const served = await server.begin("refused");
    await ask(server.url, {});
    await expect(served.end(true)).rejects.toThrow("the mock refused a request");
    expect(await served.handle.requests()).toEqual([]);
  });
});

describe("a running mock", () => {
  it("is used by its address, and goes on", async () => {
    const { url } = await serve(sampleOptions());
    const server = await openServer({ url: `${url}/` });
    expect([server.url, server.isShared]).toEqual([url, true]);
    const { handle, vendors, url: address, end } = await server.begin("one");
    expect(vendors[0]?.baseUrl).toBe(`${url}/__session/one${SAMPLE_BASE}`);
    await ask(address);
    await ask(url);
    expect(await handle.requests()).toHaveLength(1);
    await end(true);
    await server.close();
    expect((await fetch(`${url}/__mock/health`)).status).toBe(200);
  });

  it("tells the address of the running test, and none between tests", async () => {
    const { url } = await serve(sampleOptions());
    for (const options of [{ url }, sampleOptions()]) {
      const server = await openServer(options);
      expect(server.running).toBeUndefined();
      const { end, url: address } = await server.begin("one");
      expect(server.running).toBe(address);
      await end(true);
      expect(server.running).toBeUndefined();
    }
  });

  it("needs its token", async () => {
    const mock = await createMock(sampleOptions({ controlToken: "t" }));
    const { port, close } = await mock.listen(0, "0.0.0.0");
    onTestFinished(() => close());
    const url = `http://127.0.0.1:${port}`;
    const server = await openServer({ url, controlToken: "t" });
    await (await server.begin("one")).end(true);
    await expect((await openServer({ url })).begin("one")).rejects.toThrow("token");
  });

  it.each<[string, TestServerOptions, string]>([
    ["with vendors", { vendors: ["a"] }, "vendors"],
    ["with a port", { port: 4010 }, "port"],
    ["with several options", { vendors: ["a"], check: true, controlToken: "t" }, "vendors, check"],
  ])("is a mistake %s", async (_, options, names) => {
    const { url } = await serve(sampleOptions());
    await expect(openTestServer({ url, ...options })).rejects.toThrow(
      `url and ${names} are not for one mock: the one at ${url} runs already, without ${names}; leave out url, and the tests start a mock of their own, or leave out ${names} and start that mock with what they say`,
    );
  });

  it("that is not there is a mistake", async () => {
    await expect(openTestServer({ url: "http://127.0.0.1:1" })).rejects.toThrow(
      "no mock answers at http://127.0.0.1:1: start it, or give another url",
    );
  });
});
