import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { readOtlpOptions, tracesUrlOf } from "../../src/tracing/otlp-options.ts";
import { startCollector } from "../support/collector.ts";
import { runInProcess } from "../support/in-process.ts";
import { startServer } from "../support/process.ts";
import { entitled, SAMPLE_BASE, sampleArgs, sampleOptions } from "../support/sample-vendor.ts";

const URL_ = "http://collector.test:4318";

describe("where spans go", () => {
  it.each<[string, string | undefined, Record<string, string>, string | undefined]>([
    ["nowhere by default", undefined, {}, undefined],
    ["by --otlp", URL_, {}, `${URL_}/v1/traces`],
    ["by the variable", undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: URL_ }, `${URL_}/v1/traces`],
    ["by --otlp first", URL_, { OTEL_EXPORTER_OTLP_ENDPOINT: "http://x" }, `${URL_}/v1/traces`],
    [
      "by the variable for traces, as it is",
      undefined,
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${URL_}/own`, OTEL_EXPORTER_OTLP_ENDPOINT: URL_ },
      `${URL_}/own`,
    ],
    ["nowhere where it is off", URL_, { OTEL_SDK_DISABLED: "true" }, undefined],
    ["nowhere without traces", URL_, { OTEL_TRACES_EXPORTER: "none" }, undefined],
    ["nowhere by an empty variable", undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: "" }, undefined],
  ])("%s", (_, flag, env, expected) => {
    const options = readOtlpOptions(flag, env);
    expect(options && tracesUrlOf(options)).toBe(expected);
  });

  it("headers, name and resource are read from the variables", () => {
    const env = {
      OTEL_EXPORTER_OTLP_HEADERS: "x-key=a%20b, x-other=c=d,broken",
      OTEL_RESOURCE_ATTRIBUTES: "service.name=named,team=qa",
    };
    expect(readOtlpOptions(URL_, env)).toMatchObject({
      headers: { "x-key": "a b", "x-other": "c=d" },
      serviceName: "named",
      resource: { team: "qa" },
    });
    expect(readOtlpOptions(URL_, { ...env, OTEL_SERVICE_NAME: "own" })?.serviceName).toBe("own");
  });

  it.each(["4318", "ftp://collector.test", "collector"])("%j is a mistake", async (url) => {
    await expect(createMock(sampleOptions({ otlp: { url } }))).rejects.toThrow(
      `"${url}" is not the address of a collector`,
    );
    const { code, stderr } = await runInProcess([...sampleArgs, "--otlp", url]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^carespec-mock: [^\n]+\n$/)]);
  });
});

describe("carespec-mock --otlp", () => {
  it("sends the last spans before it ends", async () => {
    const collector = await startCollector();
    const server = await startServer([...sampleArgs, "--otlp", collector.url]);
    await fetch(`${server.url}${SAMPLE_BASE}/readers`, { headers: entitled });
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(collector.spans().map(({ name }) => name)).toEqual(["GET /readers"]);
  });
});
