import { afterAll, beforeAll, expect } from "vitest";
import { createMock, type Listening, type Mock, type SpecOptions } from "../../src/index.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import { fixture } from "./fixture.ts";
import { startPrism } from "./prism.ts";

/** What is asked, and the status that Prism gives. */
export type Row = [status: number, question: Question];

/** Prism's own command line and the mock, serving the same document for the test file. */
export interface SideBySide {
  /** Asks both; expects the same answer, of this status, from the caches too. */
  expectAlike(status: number, question: Question): Promise<void>;
  /** Asks both; what they answer. */
  askBoth(question: Question): Promise<{ prism: Answer; ours: Answer }>;
}

/** Starts both before the tests and stops the mock after them; Prism ends with the file. */
export function besidePrism(
  document: string,
  prismFlags: string[] = [],
  options: Omit<SpecOptions, "file"> = {},
): SideBySide {
  const file = fixture(document);
  let mock: Mock;
  let server: Listening;
  let prismUrl: string;
  beforeAll(async () => {
    mock = await createMock({ spec: { file, ...options } });
    server = await mock.listen(0);
    prismUrl = (await startPrism(file, prismFlags)).url;
  });
  afterAll(async () => {
    await server.close();
    await mock.close();
  });

  const askBoth = async (question: Question) => ({
    prism: await ask(prismUrl, question),
    ours: await ask(server.url, question),
  });
  return {
    askBoth,
    async expectAlike(status, question) {
      const { prism, ours } = await askBoth(question);
      // The status stands in the table, so that two equal failures cannot pass for a success.
      expect(prism.status).toBe(status);
      expect(ours).toEqual(prism);
      // The second answer comes from the caches.
      expect(await ask(server.url, question)).toEqual(prism);
    },
  };
}

/** A title for a row: the request, its headers and its body. */
export function titleOf({ method = "GET", path, headers, body = "" }: Question): string {
  const sent = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const parts = [`${method} ${path}`, ...sent, body.replaceAll(/\s+/g, " ").slice(0, 60)];
  return parts.filter(Boolean).join(", ");
}
