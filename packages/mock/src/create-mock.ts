import { createControl, createDocumentMounts, listVendors, type VendorListing } from "./control.ts";
import { type Listening, listen } from "./http/node-server.ts";
import { toWebFetch } from "./http/web-fetch.ts";
import { createMount, type Mount } from "./mount.ts";
import { createEngine } from "./prism/engine.ts";
import type { Rules } from "./prism/mock-component.ts";
import { internalProblem } from "./prism/problem.ts";
import { createRouter } from "./router.ts";
import { createSpecMount, type SpecOptions } from "./spec-mount.ts";
import type { Handler, MockRequest, MockResponse } from "./types.ts";
import { loadVendors } from "./vendors/load.ts";

/** What to serve. With neither option all vendors are served. */
export interface MockOptions {
  /** Vendors by name; default all. Unknown names throw a `UserError`. */
  vendors?: string[] | undefined;
  /** Any OpenAPI 2, 3.0 or 3.1 document or Postman collection, served with plain Prism semantics. */
  spec?: SpecOptions | undefined;
  /** Called after each answer; default none. */
  onAnswer?:
    | ((request: MockRequest, response: MockResponse, durationMs: number) => void)
    | undefined;
}

/** A mock in this process. */
export interface Mock {
  /** Answers a web `Request` without a port; hand it to a client as its `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request in the pipeline's own shape. */
  handle: Handler;
  /** Starts a server; port 0 takes a free one. A busy port throws a `UserError`. */
  listen(port?: number, host?: string): Promise<Listening>;
  /** Stops watching files; only a mock of a `spec` with `onReload` watches any. */
  close(): Promise<void>;
  /** The vendors served, as reached under an origin. */
  listVendors(origin: string): VendorListing[];
}

/** Builds a mock of the vendors, or of any OpenAPI document with `spec`. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const names = options.spec && !options.vendors ? [] : options.vendors;
  const vendors = await loadVendors(names);
  const mounts: Mount[] = [createControl(vendors), ...createDocumentMounts(vendors)];
  for (const { document, plugin, basePath } of vendors) {
    mounts.push(
      createMount(basePath, await createEngine(document), plugin?.rules(document) ?? noRules),
    );
  }
  if (options.spec) mounts.push(await createSpecMount(options.spec));
  const route = createRouter(mounts);

  const handle: Handler = async (request) => {
    const started = performance.now();
    const response = await route(request).catch(internalProblem);
    options.onAnswer?.(request, response, performance.now() - started);
    return response;
  };
  return {
    handle,
    fetch: toWebFetch(handle),
    listen: (port = 4010, host = "127.0.0.1") => listen(handle, port, host),
    close: async () => {
      await Promise.all(mounts.map((mount) => mount.close?.()));
    },
    listVendors: (origin) => listVendors(vendors, origin),
  };
}

const noRules: Rules = { guard: () => undefined, decide: () => undefined };
