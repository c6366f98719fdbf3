import { onTestFinished } from "vitest";
import type { OperationCoverage } from "../../src/coverage/coverage.ts";
import { createMock, type Mock } from "../../src/index.ts";
import { fixture } from "./fixture.ts";

/** A mock of a document that has of everything that coverage counts. */
export async function openShop(state?: string): Promise<Mock> {
  const mock = await createMock({ spec: { file: fixture("coverage.yaml") }, state });
  onTestFinished(() => mock.close());
  return mock;
}

/** Sends a request such as `GET /orders`; an object is sent as JSON. */
export async function send(
  mock: Pick<Mock, "fetch">,
  request: string,
  { headers, body }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<number> {
  const [method = "", path = ""] = request.split(" ");
  const isText = typeof body === "string";
  const type = isText ? "application/x-www-form-urlencoded" : "application/json";
  const response = await mock.fetch(`http://shop.test${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": type }), ...headers },
    body: body === undefined ? null : isText ? body : JSON.stringify(body),
  });
  return response.status;
}

/** What is covered of an operation. */
export async function operationOf(mock: Mock, name: string): Promise<OperationCoverage> {
  const [vendor] = (await mock.coverage()).vendors;
  const found = vendor?.operations.find(({ operation }) => operation === name);
  if (!found) throw new Error(`no operation ${name}`);
  return found;
}

/** The covered items of a list with their counts, by their texts. */
export function covered(items: readonly object[]): Record<string, number[]> {
  const entries = items.flatMap((item) => {
    const values = Object.values(item);
    const name = values.filter((value) => typeof value === "string").join(" ");
    const counts = values.filter((value) => typeof value === "number");
    return counts.some((count) => count > 0) ? [[name, counts] as const] : [];
  });
  return Object.fromEntries(entries);
}
