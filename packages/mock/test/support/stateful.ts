import { onTestFinished } from "vitest";
import { createMock, type Mock, type MockOptions, type SpecOptions } from "../../src/index.ts";

/** What a stateful mock answered. */
export interface Answered {
  status: number;
  /** Parsed where it is JSON. */
  body: never;
  headers: Headers;
  /** The reason, without the place. */
  reason: string | undefined;
}

/** Asks a mock: the body is sent as JSON unless it is a text. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answered>;

/** A function that asks a mock. */
export function askOf(mock: Pick<Mock, "fetch">): Ask {
  return async (method, path, body, headers = {}) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const init: RequestInit = { method, headers: { ...json, ...headers } };
    if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
    const response = await mock.fetch(`http://mock.test${path}`, init);
    const text = await response.text();
    const reason = response.headers.get("x-mock-reason")?.replace(/ \[.*/, "");
    return {
      status: response.status,
      body: parsed(text) as never,
      headers: response.headers,
      reason,
    };
  };
}

/** A stateful mock of a document for the running test, which checks its answers where that can be. */
export async function openStateful(
  file: string,
  options: { spec?: Partial<SpecOptions>; mock?: MockOptions } = {},
): Promise<{ mock: Mock; ask: Ask }> {
  const spec = { file, stateful: true, ...options.spec };
  const mock = await createMock({ check: true, ...options.mock, spec });
  onTestFinished(() => mock.close());
  return { mock, ask: askOf(mock) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
