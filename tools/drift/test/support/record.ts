import { listVendors, loadVendorFacts, type Node } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { exampleRequest } from "@carespec/test-support/example-request";
import { loadDocument } from "@carespec/test-support/vendor-document";

/** What the mock tells of the requests to it. */
export interface Recording {
  /** As `/__mock/requests` answers. */
  journal: { requests: object[] };
  /** As `/__mock/har` answers. */
  har: object;
}

/**
 * Sends every operation's example to the vendor's mock, once plainly and once for each status that the
 * document lists.
 */
export async function record(name: string, prefix = ""): Promise<Recording> {
  const { root, operations, resolve } = loadDocument(name);
  const mock = await createMock({ vendors: [name] });
  const server = await mock.listen(0);
  try {
    const [listing] = mock.listVendors(server.url);
    if (!listing) throw new Error(`the mock does not list ${name}`);
    const facts = await loadVendorFacts(name);
    const keys = await facts.logIn(listing);
    const known = {
      liveFields: facts.liveFields?.(listing.credentials) ?? {},
      demanded: facts.headers ?? {},
      schemes:
        (root.components as { securitySchemes?: Record<string, Node> }).securitySchemes ?? {},
    };
    const baseUrl = listing.baseUrl.replace(server.url, server.url + prefix);
    for (const operation of operations) {
      const { url, init } = exampleRequest(baseUrl, operation, resolve, keys, known);
      await (await fetch(url, init)).arrayBuffer();
      for (const code of Object.keys(operation.responses).filter((each) => /^\d+$/.test(each))) {
        const headers = { ...init.headers, Prefer: `code=${code}` };
        await (await fetch(url, { ...init, headers })).arrayBuffer();
      }
    }
    const session = { headers: prefix ? { "X-Mock-Session": prefix.split("/")[2] ?? "" } : {} };
    const read = async (path: string) => (await fetch(server.url + path, session)).json();
    return { journal: await read("/__mock/requests"), har: await read("/__mock/har") };
  } finally {
    await server.close();
  }
}

/** Names of all vendors. */
export const vendorNames = listVendors().map(({ name }) => name);
