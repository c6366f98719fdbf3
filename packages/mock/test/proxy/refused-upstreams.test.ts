import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";
import { entitled, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";

const { dataFile } = openDataFolder();

describe("upstreams that are refused at the start", () => {
  const tryTo = (options: Omit<MockOptions, "spec">) => createMock(sampleOptions(options));
  const local = "http://127.0.0.1:9";

  it.each<[string, Omit<MockOptions, "spec">, RegExp]>([
    [
      "an address of others",
      { upstreams: ["http://192.0.2.1/"] },
      /192\.0\.2\.1 is not this machine: --allow-upstream 192\.0\.2\.1 allows/,
    ],
    ["all interfaces", { upstreams: ["http://0.0.0.0:80"] }, /0\.0\.0\.0:?\d* is not this machine/],
    ["a mapped address", { upstreams: ["http://[::ffff:192.0.2.1]/"] }, /is not this machine/],
    [
      "another protocol",
      { upstreams: ["ftp://127.0.0.1/"] },
      /is not a base URL: give one such as/,
    ],
    ["a query", { upstreams: [`${local}/?a=b`] }, /is not a base URL/],
    [
      "credentials",
      { upstreams: ["http://a:b@127.0.0.1/"] },
      /has credentials in its URL: leave them out/,
    ],
    [
      "an unknown vendor",
      { upstreams: [`acme=${local}`] },
      /unknown vendor "acme" in .*: choose from spec/,
    ],
    ["one twice", { upstreams: [local, local] }, /spec has two upstreams/],
    [
      "an unknown operation",
      { upstreams: [local], forward: ["x"] },
      /--forward x is not an operation: choose from all, unknown, listReaders/,
    ],
    ["--forward alone", { forward: ["all"] }, /--forward has no effect without an upstream/],
    ["--record alone", { record: "a.har" }, /--record has no effect without an upstream/],
    ["--enforce alone", { enforce: true }, /--enforce has no effect without an upstream/],
    [
      "--replay-miss alone",
      { replayMiss: "404" },
      /--replay-miss has no effect without a recording/,
    ],
    [
      "a record of another form",
      { upstreams: [local], record: "a.json" },
      /a\.json does not end with \.har/,
    ],
    [
      "one file for both",
      { upstreams: [local], record: "a.har", replay: "a.har" },
      /cannot be recorded and replayed at once/,
    ],
    [
      "a missing recording",
      { replay: "none.har" },
      /cannot read none\.har: check that the file exists/,
    ],
    ["another file", { replay: dataFile({}) }, /is not a HAR: it has no log\.entries/],
  ])("%s", async (_, options, message) => {
    await expect(tryTo(options)).rejects.toThrow(message);
  });

  it("are allowed by their names", async () => {
    const upstreams = ["http://192.0.2.1/"];
    const mock = await tryTo({ upstreams, allowUpstreams: ["192.0.2.1"], upstreamTimeoutMs: 1 });
    await mock.close();
  });

  it("name their vendor where there are several", async () => {
    const [name = ""] = (await createMock()).listVendors("http://a.test").map((each) => each.name);
    await expect(createMock({ upstreams: [local] })).rejects.toThrow(
      `several vendors are served, so an upstream names its vendor: --upstream ${name}=URL`,
    );
    const mock = await createMock({ upstreams: [`${name}=${local}`] });
    await mock.close();
  });

  it("without one, a request that wants it says so", async () => {
    const mock = await tryTo({});
    const headers = { ...entitled, "x-mock-upstream": "on" };
    const response = await mock.fetch(`http://mock.test${SAMPLE_BASE}/books`, { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(
      /spec has no upstream: start the mock with --upstream URL/,
    );
  });
});
