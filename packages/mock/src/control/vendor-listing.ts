import { jsonAnswer } from "../http/json-answer.ts";
import type { Mount } from "../mount.ts";
import type { MockResponse } from "../types.ts";
import { isPlain, type Vendor } from "../vendors/load.ts";
import type { ListedClient } from "../vendors/vendor-index.ts";

/** One vendor as `/__mock/vendors` lists it. */
export interface VendorListing {
  name: string;
  title: string;
  /** Give this to the client as its base URL. */
  baseUrl: string;
  /** Where the mock serves the vendor's OpenAPI document. */
  document: string;
  /** Demo credentials by the client's option names. */
  credentials: Record<string, string>;
  /** What creates the client of `@carespec/<name>`; left out for a document of `--spec`. */
  client?: ListedClient;
}

/** Lists the vendors as they are reached under `origin`, for example `http://127.0.0.1:4010`. */
export function listVendors(vendors: Vendor[], origin: string): VendorListing[] {
  return vendors.filter(isDocumented).map(({ name, document, plugin, basePath, client }) => ({
    name,
    title: document.info.title,
    baseUrl: origin + basePath,
    document: origin + documentPath(name),
    credentials: plugin?.credentials ?? {},
    ...(client && { client }),
  }));
}

/** The demo credentials as a terminal shows them below a vendor, a line each: `    token: …`. */
export function credentialLines({ credentials }: Pick<VendorListing, "credentials">): string {
  return Object.entries(credentials)
    .map(([name, value]) => `    ${name}: ${value}\n`)
    .join("");
}

/** Where the mock serves a vendor's document. */
export function documentPath(vendor: string): string {
  return `/${vendor}/openapi.json`;
}

/** Serves each vendor's bundled document, with the mock itself as its server. */
export function createDocumentMounts(vendors: Vendor[]): Mount[] {
  return vendors.filter(isDocumented).map((vendor) => {
    const mockServer = { url: vendor.basePath || "/", description: "This mock" };
    // A user's own document changes with its files.
    const answers = new WeakMap<object, MockResponse>();
    const answerOf = (document: Vendor["document"]) => {
      const known = answers.get(document);
      if (known) return known;
      const servers = [mockServer, ...(document.servers ?? [])];
      const answer = jsonAnswer({ ...document, servers });
      answers.set(document, answer);
      return answer;
    };
    const prefix = documentPath(vendor.name);
    return { prefix, handle: async () => answerOf(vendor.document) };
  });
}

/** A document that Prism alone answers has no path of the mock beside its own. */
function isDocumented(vendor: Vendor): boolean {
  return !isPlain(vendor);
}
