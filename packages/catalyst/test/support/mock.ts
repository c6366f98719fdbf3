import { createMock } from "@carespec/mock";
import { type CatalystClient, createCatalystClient } from "../../src/index.ts";
import { type CatalystDocument, loadDocument } from "./document.ts";

/** A mock server and a client that is logged in to it. */
export interface MockedCatalyst {
  client: CatalystClient;
  baseUrl: string;
  credentials: { organizationId: string; token: string };
  document: CatalystDocument;
  /** Operations that the client has called with success. */
  succeeded: Set<string>;
  close(): Promise<void>;
}

/** Starts the mock on a free port. */
export async function startCatalyst(): Promise<MockedCatalyst> {
  const mock = await createMock({ vendors: ["catalyst"], check: true });
  const server = await mock.listen(0);
  const [listing] = mock.listVendors(server.url);
  if (!listing) throw new Error("the mock does not list Catalyst");
  const { organizationId = "", token = "" } = listing.credentials;
  const credentials = { organizationId, token };
  const succeeded = new Set<string>();
  const client = createCatalystClient({
    ...credentials,
    baseUrl: listing.baseUrl,
    userAgent: "Best-Billing-Application",
    hooks: {
      onResponse({ operationId, status }) {
        if (status < 400 && operationId) succeeded.add(operationId);
      },
    },
  });
  const document = await loadDocument(listing.document);
  return {
    client,
    baseUrl: listing.baseUrl,
    credentials,
    document,
    succeeded,
    close: server.close,
  };
}
