import { type Answer, ask, type Question } from "@carespec/test-support/ask";
import { afterAll, beforeAll, expect } from "vitest";
import { createMock, type Listening, type Mock, type SpecOptions } from "../../src/index.ts";
import { fixture } from "./fixture.ts";
import { sharePrism } from "./prism.ts";
import { exchange } from "./raw.ts";

/** What is asked, and the status that Prism gives. */
export type Row = [status: number, question: Question];

/** Prism's own command and the mock, serving the same document for the test file. */
export interface SideBySide {
  /** Asks both; expects the same answer, of this status, from the caches too. */
  expectAlike(status: number, question: Question): Promise<void>;
  /** Asks both; what they answer. */
  askBoth(question: Question): Promise<{ prism: Answer; ours: Answer }>;
  /** Sends both the same bytes; what comes back, byte for byte. */
  exchangeBoth(request: string): Promise<{ prism: string; ours: string }>;
}

/** Starts both before the tests and stops the mock after them; Prism's process serves later files. */
export function besidePrism(
  document: string,
  prismFlags: string[] = [],
  options: Omit<SpecOptions, "file"> = {},
): SideBySide {
  const file = fixture(document);
  let mock: Mock;
  let server: Listening;
  let prism: string;
  beforeAll(async () => {
    mock = await createMock({ spec: { file, ...options } });
    server = await mock.listen(0);
    prism = await sharePrism(file, prismFlags);
  });
  afterAll(async () => {
    await server.close();
    await mock.close();
  });

  const askBoth = async (question: Question) => ({
    prism: await ask(prism, question),
    ours: await ask(server.url, question),
  });
  return {
    askBoth,
    exchangeBoth: async (request) => ({
      prism: await exchange(Number(new URL(prism).port), request),
      ours: await exchange(server.port, request),
    }),
    async expectAlike(status, question) {
      const { prism, ours } = await askBoth(question);
      // The table holds the status, so that two equal failures cannot pass for a success.
      expect(prism.status).toBe(status);
      expect(ours).toEqual(prism);
      // The second answer comes from the caches.
      expect(await ask(server.url, question)).toEqual(prism);
    },
  };
}

/** Rows of one status, asked for by path and with the same headers. */
export function get(status: number, paths: string[], headers?: Question["headers"]): Row[] {
  return paths.map((path) => [status, headers ? { path, headers } : { path }]);
}

/** Rows of one status, whose requests carry these bodies to one path. */
export function send(
  status: number,
  target: string,
  type: string | undefined,
  bodies: (string | Uint8Array)[],
  more: Question["headers"] = {},
): Row[] {
  const [method = "", path = ""] = target.split(" ");
  const headers = { ...(type !== undefined && { "Content-Type": type }), ...more };
  return bodies.map((body) => [status, { method, path, headers, body }]);
}

/** Rows as `it.each` takes them, each with a title: the request, its headers and its body. */
export function titled(rows: Row[]): [title: string, ...Row][] {
  return rows.map(([status, question]) => [titleOf(question), status, question]);
}

function titleOf({ method = "GET", path, headers, body = "" }: Question): string {
  const sent = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const text = typeof body === "string" ? body : Buffer.from(body).toString("latin1");
  const parts = [`${method} ${path}`, ...sent, text.replaceAll(/\s+/g, " ").slice(0, 60)];
  return parts.filter(Boolean).join(", ");
}
