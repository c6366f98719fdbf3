import type { IncomingMessage, ServerResponse } from "node:http";
import {
  createMock,
  type Gate,
  type Mock,
  type MockOptions,
  toNodeListener,
  type VendorListing,
} from "@carespec/mock";
import { type BrokenDocument, listBroken } from "@carespec/specs";

/** The mock that is served, which may be replaced, and what is wrong with its documents. */
export interface ServedMock {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  listVendors(origin: string): VendorListing[];
  listBroken(): BrokenDocument[];
  /**
   * Serves what the last build has written. Sessions keep their data, unless a vendor has come, has
   * gone or has moved.
   */
  reload(): Promise<void>;
}

/** Opens the mock of all vendors, behind the gate of the server that it is part of. */
export async function openMock(
  gate: Gate,
  onAnswer?: MockOptions["onAnswer"],
): Promise<ServedMock> {
  let mock = await createMock({ onAnswer });
  let listener = toNodeListener(mock.handle, gate);
  let broken = listBroken();

  return {
    serve: (request, response) => listener(request, response),
    listVendors: (origin) => mock.listVendors(origin),
    listBroken: () => broken,
    async reload() {
      const next = await createMock({ onAnswer });
      if (placesOf(next) === placesOf(mock)) {
        await next.close();
        await mock.reload();
      } else {
        const old = mock;
        mock = next;
        listener = toNodeListener(mock.handle, gate);
        await old.close();
      }
      broken = listBroken();
    },
  };
}

/** Names and addresses of the vendors. */
function placesOf(mock: Mock): string {
  return mock
    .listVendors("")
    .map(({ baseUrl }) => baseUrl)
    .join("\n");
}
