import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it, onTestFinished } from "vitest";
import { createControlClient } from "../../src/control/client.ts";
import { createMock, type Mock } from "../../src/index.ts";
import { parseExposition } from "../support/exposition.ts";
import { serveInProcess } from "../support/in-process.ts";
import {
  entitled,
  newReader,
  SAMPLE,
  SAMPLE_BASE,
  sampleArgs,
  sampleOptions,
} from "../support/sample-vendor.ts";

const ORIGIN = "http://mock.test";

async function openCounting(): Promise<Mock> {
  const mock = await createMock(sampleOptions({ metrics: true }));
  onTestFinished(() => mock.close());
  return mock;
}

const ask = (mock: Pick<Mock, "fetch">, path: string, init: RequestInit = {}) =>
  mock.fetch(`${ORIGIN}${SAMPLE_BASE}${path}`, { headers: entitled, ...init });

async function scrape(mock: Mock) {
  const answer = await mock.fetch(`${ORIGIN}/__mock/metrics`);
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return parseExposition(await answer.text());
}

describe("metrics", () => {
  it("count requests by vendor, operation and status, over all sessions", async () => {
    const mock = await openCounting();
    await ask(mock, "/readers");
    await ask(mock.sessionOf("other"), "/readers?email=ada@example.com");
    await ask(mock, "/readers/nobody");
    const { samples } = await scrape(mock);
    const labels = { vendor: SAMPLE, operation: "listReaders", status: "200" };
    expect(samples.get("carespec_mock_requests_total")).toEqual([
      { labels, value: 2 },
      { labels: { vendor: SAMPLE, operation: "getReader", status: "404" }, value: 1 },
    ]);
  });

  it("count refusals, unknown paths and faults", async () => {
    const mock = await openCounting();
    await ask(mock, "/readers", { headers: {} });
    await ask(mock, "/reders");
    await mock.fetch(`${ORIGIN}/elsewhere/7`);
    await mock.addFault({ fault: "status", status: 503, times: 1 });
    await ask(mock, "/readers");
    const { samples } = await scrape(mock);
    const listReaders = { vendor: SAMPLE, operation: "listReaders" };
    expect(samples.get("carespec_mock_refused_total")).toEqual([
      { labels: listReaders, value: 1 },
      { labels: { vendor: SAMPLE, operation: "unknown" }, value: 1 },
      { labels: { vendor: "unknown", operation: "unknown" }, value: 1 },
    ]);
    expect(samples.get("carespec_mock_unknown_total")).toEqual([
      { labels: { vendor: SAMPLE }, value: 1 },
      { labels: { vendor: "unknown" }, value: 1 },
    ]);
    expect(samples.get("carespec_mock_faults_total")).toEqual([
      { labels: { ...listReaders, fault: "status" }, value: 1 },
    ]);
  });

  it("distribute durations over buckets that add up", async () => {
    const mock = await openCounting();
    await ask(mock, "/readers", { headers: { ...entitled, "X-Mock-Delay": "60" } });
    await ask(mock, "/readers");
    const { samples, types } = await scrape(mock);
    const name = "carespec_mock_request_duration_seconds";
    expect(types.get(name)).toBe("histogram");
    const counts = samples.get(`${name}_bucket`)?.map(({ value }) => value) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect([counts[0], counts.at(-1)]).toEqual([expect.any(Number), 2]);
    expect(samples.get(`${name}_bucket`)?.at(-1)?.labels.le).toBe("+Inf");
    expect(samples.get(`${name}_count`)?.[0]?.value).toBe(2);
    expect(samples.get(`${name}_sum`)?.[0]?.value).toBeGreaterThan(0.05);
  });

  it("tell what the mock holds and its process uses, with one type for each", async () => {
    const mock = await openCounting();
    await ask(mock.sessionOf("one"), "/readers", {
      method: "POST",
      body: JSON.stringify(newReader("ada@example.com")),
    });
    const { samples, types } = await scrape(mock);
    for (const name of ["sessions", "journal_entries", "journal_bytes", "data_bytes", "info"]) {
      expect([name, types.get(`carespec_mock_${name}`)]).toEqual([name, "gauge"]);
      expect(samples.get(`carespec_mock_${name}`)?.[0]?.value).toBeGreaterThan(0);
    }
    for (const name of ["process_resident_memory_bytes", "nodejs_heap_size_used_bytes"]) {
      expect(samples.get(name)?.[0]?.value).toBeGreaterThan(1e6);
    }
    expect(samples.get("process_cpu_seconds_total")?.[0]?.value).toBeGreaterThan(0);
  });

  it("have as many labels for a thousand paths as for one, and nothing that was sent", async () => {
    const mock = await openCounting();
    const few = async () => {
      const text = await (await mock.fetch(`${ORIGIN}/__mock/metrics`)).text();
      return { text, lines: text.split("\n").length };
    };
    const send = async (mark: string) => {
      await ask(mock, `/readers/${mark}?q=${mark}`, { headers: { ...entitled, "X-A": mark } });
      await ask(mock, `/${mark}`);
      await mock.fetch(`${ORIGIN}/${mark}/${mark}`, { headers: { "X-Mock-Session": mark } });
    };
    await send("secret-0");
    const { lines } = await few();
    for (let index = 1; index < 300; index += 1) await send(`secret-${index}`);
    const many = await few();
    expect(many.lines).toBe(lines);
    expect(many.text).not.toContain("secret");
  });
});

describe("without --metrics", () => {
  it("nothing is counted, and the route says how to begin", async () => {
    const mock = await createMock(sampleOptions());
    const answer = await mock.fetch(`${ORIGIN}/__mock/metrics`);
    const { detail } = await answer.json();
    expect([answer.status, detail]).toEqual([404, expect.stringContaining("--metrics")]);
  });
});

describe("carespec-mock --metrics", () => {
  it("serves them to the control client too", async () => {
    const { url } = await serveInProcess([...sampleArgs, "--metrics"]);
    await fetch(`${url}${SAMPLE_BASE}/readers`, { headers: entitled });
    const text = await createControlClient({ baseUrl: url }).getMetrics();
    expect(text).toContain('operation="listReaders",status="200"} 1\n');
  });
});

describe("the metrics of a mock that others reach", () => {
  it("need the control token, as a scraper sends it", async () => {
    const mock = await createMock(sampleOptions({ metrics: true, controlToken: "scrape" }));
    const { port, close } = await mock.listen(0, "0.0.0.0");
    atFileEnd(() => close());
    const url = `http://127.0.0.1:${port}/__mock/metrics`;
    expect((await fetch(url)).status).toBe(401);
    const headers = { authorization: "Bearer scrape" };
    expect((await fetch(url, { headers })).status).toBe(200);
  });
});
