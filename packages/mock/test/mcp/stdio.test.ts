import { listVendors } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { serveInProcess } from "../support/in-process.ts";
import { startNode } from "../support/process.ts";
import { SAMPLE, sampleArgs } from "../support/sample-vendor.ts";
import { bin, connectBuilt } from "./support/connect.ts";

const TOOLS = ["find", "explain", "example", "send", "journal", "fault", "reset"];

describe("carespec-mock mcp", () => {
  it("serves its tools from a mock of its own, each with a schema and a description", async () => {
    const { client, call } = await connectBuilt();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { description = "", inputSchema } of tools) {
      expect(description.length).toBeGreaterThan(80);
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    }
    const { vendors } = await call("find");
    const names = vendors.map(({ vendor }: { vendor: string }) => vendor);
    expect(names).toEqual(listVendors().map(({ name }) => name));
    for (const { baseUrl } of vendors) expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  });

  it("uses the mock that --url names, whatever proxy the environment names", async () => {
    const { url } = await serveInProcess(sampleArgs);
    const proxy = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: "http://127.0.0.1:9", NO_PROXY: "" };
    const { call } = await connectBuilt(["--url", url], proxy);
    const { vendors } = await call("find");
    expect(vendors).toHaveLength(1);
    expect(vendors[0]).toMatchObject({
      vendor: SAMPLE,
      credentials: { token: expect.any(String) },
    });
  });

  it("writes nothing but the protocol to stdout, and ends with 0 once stdin has ended", async () => {
    const { child, ended, output } = startNode(bin, ["mcp"]);
    child.stdin?.end();
    expect(await ended).toBe(0);
    expect(output.stdout).toBe("");
    expect(output.stderr).toMatch(
      /^carespec-mock mcp talks to http:\/\/127\.0\.0\.1:\d+, in .*\n$/,
    );
  });

  it("answers what is not MCP with the protocol's own errors", async () => {
    const { child, ended, output } = startNode(bin, ["mcp"]);
    const messages = [
      "this is not JSON",
      JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: {
          protocolVersion: "2025-06-18",
          capabilities: {},
          clientInfo: { name: "raw", version: "0" },
        },
      }),
      JSON.stringify({ jsonrpc: "2.0", id: 2, method: "no/such" }),
    ];
    const answered = new Promise<void>((resolve) => {
      child.stdout?.on("data", () => output.stdout.match(/\n/g)?.length === 2 && resolve());
    });
    child.stdin?.write(`${messages.join("\n")}\n`);
    await answered;
    child.stdin?.end();
    expect(await ended).toBe(0);
    const lines = output.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, error }) => [id, error?.code]).sort()).toEqual([
      [1, undefined],
      [2, -32601],
    ]);
  });
});
