import { openTelemetryHooks } from "@carespec/catalyst/opentelemetry";
import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { describe, expect, it } from "vitest";
import { createCatalystClient } from "../src/index.ts";
import { userId } from "./support/samples.ts";

const MARK = "marker";

/** A client that gets these answers in turn, and the spans of its calls. */
function traced(...answers: (Response | Error)[]) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const client = createCatalystClient({
    organizationId: "00000000-0000-4000-8000-000000000001",
    token: MARK,
    userAgent: "tests",
    fetch: async () => {
      const answer = answers.shift();
      if (answer instanceof Response) return answer;
      throw answer;
    },
    retry: { delay: () => 0 },
    hooks: openTelemetryHooks({ tracer: provider.getTracer("tests") }),
  });
  return { client, spans: () => exporter.getFinishedSpans() };
}

describe("openTelemetryHooks()", () => {
  it("records a span for a call, following the conventions for HTTP clients", async () => {
    const { client, spans } = traced(Response.json([]));
    await client.listUsers({ query: { Email: `${MARK}@example.com`, size: 5 } });
    expect(spans()).toHaveLength(1);
    expect(spans()[0]).toMatchObject({
      name: "GET /api/users",
      kind: SpanKind.CLIENT,
      attributes: {
        "http.request.method": "GET",
        "url.template": "/api/users",
        "url.full": "https://secure.datafinch.com/api/users?Email=[redacted]&size=[redacted]",
        "server.address": "secure.datafinch.com",
        "server.port": 443,
        "http.response.status_code": 200,
        "carespec.operation": "listUsers",
      },
    });
  });

  it("records each attempt, and what it failed with", async () => {
    const { client, spans } = traced(
      new Response(null, { status: 503 }),
      new TypeError("fetch failed"),
      Response.json([]),
    );
    await client.listUsers();
    expect(
      spans().map(({ attributes, status }) => [attributes["error.type"], status.code]),
    ).toEqual([
      ["503", SpanStatusCode.ERROR],
      ["NetworkError", SpanStatusCode.ERROR],
      [undefined, SpanStatusCode.UNSET],
    ]);
    expect(spans().map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([
      undefined,
      1,
      2,
    ]);
  });

  it("records neither credentials nor the parameters of a path", async () => {
    const { client, spans } = traced(new Response(null, { status: 404 }));
    await client.getUser({ path: { userId: `DF.${userId}` } }).catch(() => {});
    expect(spans()).toHaveLength(1);
    const told = JSON.stringify(spans().map(({ name, attributes }) => [name, attributes]));
    expect(told).not.toContain(MARK);
    expect(told).not.toContain(userId);
  });
});
