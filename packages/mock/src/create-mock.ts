import { createAnswerOutside, createRecordOutside } from "./answer-outside.ts";
import { mountConsole } from "./console/mount-console.ts";
import type { CoverageFilter } from "./control/coverage-service.ts";
import { explainVendors } from "./control/resource-listing.ts";
import {
  createSessionHandle,
  type Services,
  type SessionHandle,
} from "./control/session-handle.ts";
import { listVendors, type VendorListing } from "./control/vendor-listing.ts";
import type { Coverage } from "./coverage/coverage.ts";
import { createLeftCoverage } from "./coverage-folder.ts";
import { createHandle } from "./create-handle.ts";
import { createFront } from "./front.ts";
import { createGate } from "./http/gate.ts";
import type { ListenOptions } from "./http/listen-options.ts";
import { type Listening, listen } from "./http/node-server.ts";
import { toWebFetch } from "./http/web-fetch.ts";
import { MOCK_HEADERS } from "./mock-headers.ts";
import type { MockOptions } from "./mock-options.ts";
import { openMounts } from "./open-mounts.ts";
import { openServices } from "./open-services.ts";
import { type LoadReport, loadReportOf } from "./reports.ts";
import type { Explanation } from "./resources/explain/explanation.ts";
import { DEFAULT_SESSION, expectSession, withSession } from "./steering/session-id.ts";
import type { RequestHandler } from "./types.ts";

/** A mock in this process, and the handle of its session `default`. */
export interface Mock extends SessionHandle {
  /** Answers a web `Request` without a port; hand it to a client as its `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The handle of another session, and a `fetch` whose requests belong to it. */
  sessionOf(id: string): SessionHandle & Pick<Mock, "fetch">;
  /** Answers a request in the pipeline's own shape. Has no gate: `toNodeListener` adds one. */
  handle: RequestHandler;
  /**
   * Starts a server; port 0 takes a free one. With `tls` it serves HTTPS, with `socket` it listens on a
   * Unix socket and not on a port. A busy port throws a `UserError`. The server refuses a
   * `Host` that is not its own, and on other addresses than loopback ones control requires
   * `controlToken`.
   */
  listen(port?: number, host?: string, options?: ListenOptions): Promise<Listening>;
  /**
   * Stops watching files, closes the connection to Redis, and ends what `hang` holds up. Where the
   * environment variable `CARESPEC_MOCK_COVERAGE` names a folder, leaves the coverage in it, for the
   * reporter for Vitest.
   */
  close(): Promise<void>;
  /**
   * Reads the vendors' built documents again; sessions keep their data. Where one cannot be served,
   * rejects, and the old one is still served. A new base path or vendor needs a new mock.
   */
  reload(): Promise<void>;
  /**
   * What the requests of all sessions, those included that are gone, have met of the documents; with a
   * filter, those of one session or what they met of one vendor's.
   */
  coverage(filter?: CoverageFilter): Promise<Coverage>;
  /** Forgets the counts of the coverage, in all sessions. */
  clearCoverage(): Promise<void>;
  /** What is not served, not checked or not understood of the documents. */
  loadReport(): Promise<LoadReport>;
  /** The resources that were found in documents, and why; without vendors whose state is written by hand. */
  resources(): Explanation[];
  /** The served vendors with their addresses below an origin. */
  listVendors(origin: string): VendorListing[];
  /** The served documents and their versions. */
  documents: { vendor: string; title: string; version: string }[];
  /** The vendors' real servers from their documents, and the base path of each in the mock. */
  servers: { vendor: string; url: string; basePath: string }[];
}

/** Builds a mock of the vendors, or of any OpenAPI document with `spec`. */
export async function createMock(given: MockOptions = {}): Promise<Mock> {
  const { strict, spec } = given;
  const options = spec ? { ...given, spec: { strict, ...spec } } : given;
  const opened = await openServices(options);
  const record = createRecordOutside(opened.vendors, opened.services.recordRequest);
  const mounts = await openMounts(opened, options);
  const cors = options.cors !== false && options.spec?.cors !== false;
  const route = createFront(
    mounts,
    createAnswerOutside(record, cors),
    mountConsole(opened.vendors),
  );
  const answer = createHandle(route, options.onAnswer);
  const handle: RequestHandler = async (request) => answer(request);
  createGate(options); // Mistakes in its options are told now, not when somebody listens.

  const { vendors, services } = opened;
  const left = createLeftCoverage(() => services.coverage.read());
  const stop = new AbortController();
  return {
    ...createSessionHandle(services, DEFAULT_SESSION),
    handle,
    fetch: toWebFetch(handle, stop.signal),
    sessionOf: (id) => openSession(services, handle, stop.signal, expectSession(id)),
    listen: async (port = 4010, host = "127.0.0.1", how = {}) => {
      const inSession = how.session ? withSession(route, how.session) : route;
      const open = (bound: readonly string[]) =>
        createHandle(inSession, options.onAnswer, createGate(options, bound));
      const listening = await listen(open, port, host, how);
      // Whoever collects reports knows neither sockets nor the certificates of tests.
      if (!how.socket && !how.tls) left.announce(listening.url);
      return listening;
    },
    close: async () => {
      stop.abort();
      services.events.close();
      await left.leave();
      await Promise.all([
        services.journalFile?.flush(),
        services.proxy?.recording?.flush(),
        services.spans?.close(),
      ]);
      await Promise.all([services.store.close(), ...mounts.map((mount) => mount.close?.())]);
    },
    reload: async () => {
      for (const mount of mounts) await mount.reload?.();
    },
    resources: () => explainVendors(vendors),
    listVendors: (origin) => listVendors(vendors, origin),
    coverage: (filter) => services.coverage.read(filter),
    clearCoverage: () => services.coverage.clear(),
    loadReport: () => loadReportOf(vendors),
    documents: vendors.map(({ name, document: { info } }) => ({
      vendor: name,
      title: info.title,
      version: info.version,
    })),
    servers: vendors.flatMap(({ name, document, basePath }) =>
      (document.servers ?? []).map(({ url }) => ({ vendor: name, url, basePath })),
    ),
  };
}

function openSession(services: Services, handle: RequestHandler, stopped: AbortSignal, id: string) {
  const fetch = toWebFetch(handle, stopped);
  return {
    ...createSessionHandle(services, id),
    fetch(input: string | URL | Request, init?: RequestInit) {
      const request = new Request(input, init);
      request.headers.set(MOCK_HEADERS.session, id);
      return fetch(request);
    },
  };
}
