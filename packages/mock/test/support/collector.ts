import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Attribute, Span } from "../../src/tracing/span.ts";

/** What an OpenTelemetry collector has got. */
export interface Collector {
  url: string;
  requests: { path: string; headers: IncomingHttpHeaders; body: Exported }[];
  /** All spans, in the order in which they came. */
  spans(): Span[];
}

interface Exported {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { scope: { name: string; version: string }; spans: Span[] }[];
  }[];
}

/** Starts a server that takes OTLP over HTTP, and answers with a status. */
export async function startCollector(status = 200): Promise<Collector> {
  const requests: Collector["requests"] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part) => (text += part));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      requests.push({ path, headers, body: JSON.parse(text) });
      response.writeHead(status, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const spans = () =>
    requests.flatMap(({ body }) =>
      body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, spans };
}

/** Attributes as an object; numbers as OTLP writes them. */
export function valuesOf(attributes: readonly Attribute[] = []): Record<string, string> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, String(Object.values(value)[0])]),
  );
}
