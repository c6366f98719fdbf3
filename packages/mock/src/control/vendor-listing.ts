import { jsonAnswer } from "../http/json-answer.ts";
import type { Mount } from "../mount.ts";
import type { Vendor } from "../vendors/load.ts";

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
}

/** Lists the vendors as they are reached under `origin`, for example `http://127.0.0.1:4010`. */
export function listVendors(vendors: Vendor[], origin: string): VendorListing[] {
  return vendors.map(({ name, document, plugin, basePath }) => ({
    name,
    title: document.info.title,
    baseUrl: origin + basePath,
    document: `${origin}/${name}/openapi.json`,
    credentials: plugin?.credentials ?? {},
  }));
}

/** Serves each vendor's bundled document, with the mock itself as its server. */
export function createDocumentMounts(vendors: Vendor[]): Mount[] {
  return vendors.map(({ name, document, basePath }) => {
    const prefix = `/${name}/openapi.json`;
    const mockServer = { url: basePath, description: "This mock" };
    const answer = jsonAnswer({ ...document, servers: [mockServer, ...(document.servers ?? [])] });
    return { prefix, handle: async () => answer };
  });
}
