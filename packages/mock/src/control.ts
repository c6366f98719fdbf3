import type { Mount } from "./mount.ts";
import { ownProblem } from "./prism/problem.ts";
import type { MockResponse } from "./types.ts";
import type { Vendor } from "./vendors/load.ts";

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

/** The control routes under `/__mock`. */
export function createControl(vendors: Vendor[]): Mount {
  const prefix = "/__mock";
  return {
    prefix,
    async handle({ method, path, headers }) {
      const route = path.slice(prefix.length);
      if (method !== "GET" && method !== "HEAD") {
        return ownProblem(405, "Method not allowed", `${path} answers GET only`);
      }
      if (route === "/health") return json({ status: "ok" });
      if (route === "/vendors") {
        return json({ vendors: listVendors(vendors, `http://${headers.host ?? "localhost"}`) });
      }
      return ownProblem(
        404,
        "Not found",
        `No control route ${path}: /__mock/health, /__mock/vendors`,
      );
    },
  };
}

/** Serves each vendor's bundled document, with the mock itself as its server. */
export function createDocumentMounts(vendors: Vendor[]): Mount[] {
  return vendors.map(({ name, document, basePath }) => {
    const prefix = `/${name}/openapi.json`;
    const mockServer = { url: basePath, description: "This mock" };
    const answer = json({ ...document, servers: [mockServer, ...(document.servers ?? [])] });
    return { prefix, handle: async () => answer };
  });
}

function json(value: unknown): MockResponse {
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}
