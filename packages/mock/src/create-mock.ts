import { UserError } from "@carespec/command";
import { createDataService } from "./control/data-service.ts";
import { createExpectShape, readControlDocument } from "./control/document.ts";
import { createDocumentMounts, listVendors, type VendorListing } from "./control/listing.ts";
import { mountControl } from "./control/mount-control.ts";
import {
  createSessionHandle,
  type Services,
  type SessionHandle,
} from "./control/session-handle.ts";
import { createSteeringService } from "./control/steering-service.ts";
import { createTargets } from "./control/targets.ts";
import { createCheckData } from "./data/check-data.ts";
import { type MockData, seedsOf } from "./data/data.ts";
import { readData } from "./data/read-data.ts";
import { withDecodedBody } from "./http/content-encoding.ts";
import { withCors } from "./http/cors.ts";
import { type Listening, listen } from "./http/node-server.ts";
import { toWebFetch } from "./http/web-fetch.ts";
import type { Mount } from "./mount.ts";
import { mountVendor } from "./pipeline/mount-vendor.ts";
import { internalProblem, ownProblem } from "./prism/problem.ts";
import { createRouter } from "./router.ts";
import { createSpecMount, type SpecOptions } from "./spec-mount.ts";
import { openStore } from "./state/open-store.ts";
import { DEFAULT_SESSION, expectSession, splitSession } from "./steering/session-id.ts";
import type { Handler, MockRequest, MockResponse } from "./types.ts";
import { loadVendors, vendorNames } from "./vendors/load.ts";

/** What to serve and how. With neither `vendors` nor `spec` all vendors are served. */
export interface MockOptions {
  /** Vendors by name; default all. Unknown names throw a `UserError`. */
  vendors?: string[] | undefined;
  /** Any OpenAPI 2, 3.0 or 3.1 document or Postman collection, served with plain Prism semantics. */
  spec?: SpecOptions | undefined;
  /** Where sessions live: `memory` (default) or a Redis URL, which several mocks may share. */
  state?: string | undefined;
  /**
   * What every session begins with beside the built-in data: a file's path or its content. A
   * `UserError` names what is wrong with it.
   */
  data?: string | MockData | undefined;
  /**
   * Checks every answer against its document; a breach becomes a 500 that names the place. Default
   * false. A `spec` must be OpenAPI 3.1 for it, else a `UserError` is thrown.
   */
  check?: boolean | undefined;
  /** Sends CORS headers, so that pages of other origins may call the vendors. Default true. */
  cors?: boolean | undefined;
  /** Called after each answer; default none. */
  onAnswer?:
    | ((request: MockRequest, response: MockResponse, durationMs: number) => void)
    | undefined;
}

/** A mock in this process, and the handle of its session `default`. */
export interface Mock extends SessionHandle {
  /** Answers a web `Request` without a port; hand it to a client as its `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The handle of another session, and a `fetch` whose requests belong to it. */
  sessionOf(id: string): SessionHandle & Pick<Mock, "fetch">;
  /** Answers a request in the pipeline's own shape. */
  handle: Handler;
  /** Starts a server; port 0 takes a free one. A busy port throws a `UserError`. */
  listen(port?: number, host?: string): Promise<Listening>;
  /** Lets go of watched files and of the connection to Redis. */
  close(): Promise<void>;
  /** The vendors served, as reached under an origin. */
  listVendors(origin: string): VendorListing[];
  /** The vendors' real servers by their documents, and the base path that stands for each here. */
  servers: { vendor: string; url: string; basePath: string }[];
}

/** Builds a mock of the vendors, or of any OpenAPI document with `spec`. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const names = options.spec && !options.vendors ? [] : options.vendors;
  const vendors = await loadVendors(names);
  const { state = "memory", check = false, cors = true } = options;
  const checkData = createCheckData(vendors, vendorNames());
  const given =
    typeof options.data === "string"
      ? readData(options.data, checkData)
      : checkData(options.data ?? {});
  const seeds = new Map(
    vendors.map(({ name, plugin }) => {
      const part = given[name];
      return [name, plugin ? seedsOf(plugin, part ? [part] : []) : {}];
    }),
  );
  const store = await openStore(state, (space) => seeds.get(space) ?? {});
  const control = readControlDocument();
  const targets = createTargets(vendors);
  const services: Services = {
    store,
    targets,
    data: createDataService(vendors, store, checkData, targets),
    steering: createSteeringService(store, targets, createExpectShape(control)),
  };
  const mounts: Mount[] = [
    await mountControl(control, vendors, services),
    ...createDocumentMounts(vendors),
  ];
  for (const vendor of vendors) mounts.push(await mountVendor(vendor, store, { check }));
  for (const mount of mounts) mount.handle = withDecodedBody(mount.handle);
  if (cors) for (const mount of mounts) mount.handle = withCors(mount.handle);
  if (options.spec) mounts.push(await createSpecMount(options.spec, check));
  const route = createRouter(mounts);

  const handle: Handler = async (request) => {
    const started = performance.now();
    const response = await answer(route, request).catch(toProblem);
    options.onAnswer?.(request, response, performance.now() - started);
    return response;
  };
  const fetch = toWebFetch(handle);
  return {
    ...createSessionHandle(services, DEFAULT_SESSION),
    handle,
    fetch,
    sessionOf: (id) => ({
      ...createSessionHandle(services, expectSession(id)),
      fetch(input, init) {
        const request = new Request(input, init);
        request.headers.set("x-mock-session", id);
        return fetch(request);
      },
    }),
    listen: (port = 4010, host = "127.0.0.1") => listen(handle, port, host),
    close: async () => {
      await Promise.all([store.close(), ...mounts.map((mount) => mount.close?.())]);
    },
    listVendors: (origin) => listVendors(vendors, origin),
    servers: vendors.flatMap(({ name, document, basePath }) =>
      (document.servers ?? []).map(({ url }) => ({ vendor: name, url, basePath })),
    ),
  };
}

async function answer(route: Handler, request: MockRequest): Promise<MockResponse> {
  const split = splitSession(request.path);
  if (!split) return route(request);
  const { session, prefix, path } = split;
  return route({
    ...request,
    path,
    prefix,
    headers: { ...request.headers, "x-mock-session": session },
  });
}

function toProblem(error: unknown): MockResponse {
  if (error instanceof UserError) return ownProblem(400, "Bad request", error.message);
  return internalProblem(error);
}
