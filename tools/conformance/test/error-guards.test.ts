import { listVendors } from "@carespec/document";
import { createMock, type Mock } from "@carespec/mock";
import { loadDocument, type Node } from "@carespec/test-support/vendor-document";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ClientPackage, type FailedCall, loadClients } from "./support/clients.ts";

const vendors = listVendors().map(({ name }) => name);
const clients = await loadClients(vendors);
let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  // A client with one-time codes waits for the next one, up to 30 seconds.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.setTimerTickMode("nextTimerAsync");
});
afterAll(async () => {
  vi.useRealTimers();
  await mock.close();
});

/** Answers that fail a call, each with its own error class. */
const answers: [string, () => Promise<Response>][] = [
  ["404", async () => Response.json({}, { status: 404 })],
  ["401", async () => Response.json({}, { status: 401 })],
  ["503", async () => Response.json({}, { status: 503 })],
  ["HTML", async () => new Response("<p>", { headers: { "content-type": "text/html" } })],
  ["no answer", () => Promise.reject(new TypeError("fetch failed"))],
  ["a body that breaks the document", async () => Response.json("no")],
];

/**
 * The errors of all operations of a vendor, which answers like this: of those that a call rejects
 * with itself, and of those that come from a login before it.
 */
async function errorsOf(own: ClientPackage, fetch: () => unknown) {
  const { root, operations } = loadDocument(own.name);
  const { securitySchemes = {} } = (root.components ?? {}) as {
    securitySchemes?: Record<string, Node>;
  };
  // Sent by the caller, these headers let a call go out without a login.
  const names = Object.values(securitySchemes).map(({ name = "authorization" }) => name);
  const credentials = Object.fromEntries(names.map((name) => [name, "x"]));
  const anything = new Proxy({}, { get: () => "x" });
  const calls = [credentials, {}].map(async (headers) => {
    const options = { mock, fetch, headers, retry: 0, validator: own.validation() };
    const { client } = await own.createTestClient(options);
    return Promise.allSettled(
      operations.map(({ operationId, body }) =>
        client[operationId]?.({ path: anything, ...(body && { body: {} }) }),
      ),
    );
  });
  const results = (await Promise.all(calls)).flat();
  return results.flatMap((result) => ("reason" in result ? [result.reason as FailedCall] : []));
}

describe.each(clients)("errors of $name", (own) => {
  it.each(answers)("know their API and pass its guard alone: %s", async (_, fetch) => {
    const errors = await errorsOf(own, fetch);
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error).toMatchObject({ api: own.name });
      const accepting = clients.filter(({ isOwnError }) => isOwnError(error, error.operationId));
      expect(accepting.map(({ name }) => name)).toEqual([own.name]);
      expect(own.isOwnError(error, "another")).toBe(false);
    }
  });
});

it("covers every vendor", () => {
  expect(clients.map(({ name }) => name)).toEqual(vendors);
});
