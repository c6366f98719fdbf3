import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { atFileEnd } from "@carespec/test-support/file-end";
import { createMock, type MockOptions } from "../../src/index.ts";
import { SAMPLE_BASE, sampleOptions } from "./sample-vendor.ts";

/** How a real server answers. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server, and what it has seen. */
export async function serve(answer: Answer) {
  const seen: IncomingMessage[] = [];
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    seen.push(request);
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atFileEnd(() => server.closeAllConnections());
  atFileEnd(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/real`, seen, bodies };
}

export const ok: Answer = (_, response) => response.end();
/** What a caller of the real server sends. */
export const real = { authorization: "Bearer somebodys-own-token" };

/** A mock of the library in front of a server that answers as given; `ask` goes over a port. */
export async function inFrontOf(
  answer: Answer,
  options: Omit<MockOptions, "spec"> = { forward: ["all"] },
) {
  const { url, ...upstream } = await serve(answer);
  const mock = await createMock(sampleOptions({ upstreams: [url], ...options }));
  const listening = await mock.listen(0);
  atFileEnd(() => listening.close());
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(listening.url + SAMPLE_BASE + path, { redirect: "manual", headers: real, ...init });
  return { mock, ask, url, origin: new URL(url).origin, listening, ...upstream };
}
