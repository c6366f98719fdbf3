import { type DemoFetch, loadVendorFacts } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRequest } from "./example-request.ts";
import { loadDocument, type Node } from "./vendor-document.ts";

/** The used part of a mock. */
interface CalledMock {
  listVendors(origin: string): { baseUrl: string; credentials: Record<string, string> }[];
  sessionOf(id: string): { fetch: DemoFetch };
  close(): Promise<void>;
}

/** A vendor, and `createMock` of `@carespec/mock`, which depends on this package. */
export interface CalledVendor {
  vendor: string;
  createMock(options: { vendors: string[]; check: true }): Promise<CalledMock>;
}

/**
 * Tests that the vendor's mock answers every operation with a success of the document, where it is
 * called as the document's own examples show. Each operation has a session to itself.
 */
export function describeCalls({ vendor, createMock }: CalledVendor): void {
  const { root, operations, resolve } = loadDocument(vendor);
  let mock: CalledMock;
  beforeAll(async () => {
    mock = await createMock({ vendors: [vendor], check: true });
  });
  afterAll(() => mock.close());

  describe(`the mock of ${vendor}, called as the examples show`, () => {
    it("has operations", () => expect(operations.length).toBeGreaterThan(0));

    it.each(operations)("succeeds with $operationId", async (operation) => {
      const { fetch } = mock.sessionOf(`calls-${operation.operationId}`);
      const [listing] = mock.listVendors("http://localhost");
      if (!listing) throw new Error(`the mock does not list ${vendor}`);
      const facts = await loadVendorFacts(vendor);
      const { securitySchemes = {} } = (root.components ?? {}) as { securitySchemes?: Node };
      const { url, init } = exampleRequest(
        listing.baseUrl,
        operation,
        resolve,
        await facts.logIn(listing, fetch),
        {
          liveFields: facts.liveFields?.(listing.credentials) ?? {},
          demanded: facts.headers ?? {},
          schemes: securitySchemes as Record<string, Node>,
        },
      );
      const response = await fetch(url, init);
      const body = await response.text();
      if (isDuplicate(response)) return;
      const successes = Object.keys(operation.responses).filter((each) =>
        /^([23]|default)/.test(each),
      );
      expect(
        successes.some((each) => matches(each, response.status)),
        `${response.status} ${body}`,
      ).toBe(true);
      expect(response.status).toBeLessThan(400);
    });
  });
}

/** An example may create the item that the others show, which a mock with state has already. */
function isDuplicate({ headers }: Response): boolean {
  return /\[[\w-]+\/duplicate;/.test(headers.get("x-mock-reason") ?? "");
}

/** Whether a status is the documented one, or in its range. */
function matches(documented: string, status: number): boolean {
  if (documented === "default") return true;
  return documented.endsWith("XX")
    ? documented[0] === String(status)[0]
    : documented === String(status);
}
