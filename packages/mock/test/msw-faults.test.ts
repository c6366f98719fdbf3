import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHandlers } from "../src/msw.ts";
import { entitled, newReader, sampleMock } from "./support/sample-vendor.ts";

const mock = await sampleMock();
const server = setupServer(...createHandlers(mock));
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(async () => {
  server.close();
  await mock.close();
});

const READERS = "https://api.library.example/v1/readers";
const ask = (fault?: string, init: RequestInit = {}) =>
  fetch(READERS, { ...init, headers: { ...entitled, ...(fault && { "X-Mock-Fault": fault }) } });

describe("through MSW, the fault", () => {
  it.each(["drop", "reset"])("%s rejects as the network does", async (fault) => {
    await expect(ask(fault)).rejects.toThrow(TypeError);
  });

  it.each(["cut", "cut; after=3", "truncate"])(
    "%s gives an answer whose body fails",
    async (fault) => {
      const answer = await ask(fault);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow(TypeError);
    },
  );

  it("bad-chunk fails, at the latest when the body is read", async () => {
    await expect(ask("bad-chunk").then((answer) => answer.text())).rejects.toThrow(TypeError);
  });

  it("broken-json gives half a body", async () => {
    const whole = await (await ask()).text();
    const half = await (await ask("broken-json")).text();
    expect(half).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  it("drip gives the whole body in parts", async () => {
    const whole = await (await ask()).text();
    const answer = await ask(`drip; bytes-per-second=${whole.length * 5}`);
    const parts: string[] = [];
    const decoder = new TextDecoder();
    for await (const part of answer.body ?? []) parts.push(decoder.decode(part, { stream: true }));
    expect(parts.join("")).toBe(whole);
    expect(parts.length).toBeGreaterThan(1);
  });

  it.each(["drop", "reset", "drop; timing=after"])(
    "%s, and a script, an expectation and a counting limit work as over a port",
    async (fault) => {
      await mock.clearRequests();
      const email = `${crypto.randomUUID()}@example.com`;
      const body = JSON.stringify(newReader(email));
      await expect(ask(fault, { method: "POST", body })).rejects.toThrow(TypeError);
      const found = await (await fetch(`${READERS}?email=${email}`, { headers: entitled })).json();
      expect(found).toHaveLength(fault.includes("after") ? 1 : 0);
      await mock.expectRequest({ operation: "createReader", body: { email }, times: 1 });
      await mock.script("listReaders", [{ status: 400 }, { fault: "html" }]);
      expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([
        400, 502, 200,
      ]);
      const limit = await mock.addFault({ fault: "rate-limit", limit: 1 });
      expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
      await mock.removeFaults(limit.id);
      await mock.removeScripts();
      await mock.expectNoneRefused();
    },
  );

  it("hang answers nothing until the client leaves", async () => {
    const before = (await mock.journal({})).total;
    const controller = new AbortController();
    const asked = ask("hang", { signal: controller.signal });
    asked.catch(() => {});
    await expect.poll(async () => (await mock.journal({})).total).toBe(before + 1);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });

  it("hang without a signal ends when the mock stops, as a connection does", async () => {
    const own = await sampleMock();
    server.use(...createHandlers(own));
    const asked = ask("hang");
    asked.catch(() => {});
    await expect.poll(async () => (await own.journal({})).total).toBe(1);
    await own.close();
    await expect(asked).rejects.toThrow(TypeError);
    server.resetHandlers();
  });
});
