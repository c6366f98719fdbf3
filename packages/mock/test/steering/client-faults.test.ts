import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import type { Fault } from "../../src/steering/fault.ts";
import { registered } from "../support/registered-vendor.ts";
import { openVendorClient } from "../support/vendor-client.ts";

const mock = await createMock({ vendors: [registered.name] });
const [listing] = mock.listVendors("http://localhost");

/** Calls a vendor with its client while a fault holds; resolves with the error's name. */
async function errorOf(fault: Fault): Promise<string> {
  const session = mock.sessionOf(crypto.randomUUID());
  await session.addFault(fault);
  if (!listing) throw new Error("the mock lists no vendor");
  const { call } = await openVendorClient(listing, {
    baseUrl: listing.baseUrl,
    fetch: session.fetch,
    retry: { limit: 0 },
    timeoutMs: 300,
  });
  return call().then(
    () => "none",
    (error: Error) => error.name,
  );
}

describe("a vendor's client gives a typed error for the fault", () => {
  it.each<[Fault, string]>([
    [{ fault: "truncate" }, "NetworkError"],
    [{ fault: "cut", afterBytes: 1 }, "NetworkError"],
    [{ fault: "bad-chunk" }, "NetworkError"],
    [{ fault: "drop" }, "NetworkError"],
    [{ fault: "reset" }, "NetworkError"],
    [{ fault: "hang" }, "TimeoutError"],
    [{ fault: "drip", bytesPerSecond: 1 }, "TimeoutError"],
    [{ fault: "broken-json" }, "UnparsableError"],
    [{ fault: "html" }, "ServerError"],
  ])("%j", async (fault, name) => {
    expect(await errorOf(fault)).toBe(name);
  });
});
