import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import type { MockData } from "../data/data.ts";
import { jsonAnswer } from "../http/json-answer.ts";
import { ownProblem } from "../http/problem.ts";
import { EXPOSITION_TYPE } from "../metrics/exposition.ts";
import { loadReportOf } from "../reports.ts";
import { DEFAULT_SESSION } from "../steering/session-id.ts";
import type { Preference } from "../steering/steering.ts";
import type { MockResponse } from "../types.ts";
import type { Vendor } from "../vendors/load.ts";
import { coverageOperations } from "./coverage-operations.ts";
import { eventOperations } from "./event-operations.ts";
import { expectationOperations } from "./expectation-operations.ts";
import { exportAnswer } from "./export-answer.ts";
import type { RequestFilter } from "./journal-service.ts";
import { expectKnownSession } from "./known-session.ts";
import { explainVendors } from "./resource-listing.ts";
import { scriptOperations } from "./script-operations.ts";
import { createSessionHandle, type Services, type SessionHandle } from "./session-handle.ts";
import type { ClockChange, FaultWrite } from "./steering-service.ts";
import { listVendors } from "./vendor-listing.ts";

/** What a control operation gets: the session that the header names, and the checked request. */
export interface ControlCall {
  handle: SessionHandle;
  /** The origin of the request's URL, with the prefix that names a session. */
  origin: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** Already checked against the control document, so an operation may trust its type. */
  body: unknown;
}

type Operation = (call: ControlCall) => Promise<MockResponse>;

const NO_METRICS = "nothing is counted: start the mock with --metrics (`metrics` of createMock)";

const done: MockResponse = { status: 204, headers: {}, body: undefined };

/** What each operationId of the control document does. */
export function createOperations(
  vendors: Vendor[],
  services: Services,
  document: OpenApiDocument,
): Record<string, Operation> {
  const { store, data, targets, limits } = services;

  async function known(session: string): Promise<SessionHandle> {
    if (session !== DEFAULT_SESSION) await expectKnownSession(store, limits, session);
    return createSessionHandle(services, session);
  }

  return {
    async getHealth() {
      await store.ping();
      const { idleMs: _, ...most } = limits;
      const report = await loadReportOf(vendors);
      const found = report.total > 0 && { report };
      return jsonAnswer({ status: "ok", held: await store.usage(), limits: most, ...found });
    },
    listVendors: async ({ origin }) => jsonAnswer({ vendors: listVendors(vendors, origin) }),
    listResources: async () => jsonAnswer({ vendors: explainVendors(vendors) }),
    getControlDocument: async () => jsonAnswer(document),
    async getMetrics() {
      const { metrics } = services;
      if (!metrics) return ownProblem(404, "Not found", NO_METRICS);
      const headers = { "content-type": EXPOSITION_TYPE };
      return { status: 200, headers, body: await metrics.write() };
    },

    async resetSession({ handle, body }) {
      const { vendors: names, all } = (body ?? {}) as { vendors?: string[]; all?: boolean };
      if (all && names) throw new UserError("vendors and all cannot be combined: give one of them");
      for (const vendor of names ?? []) targets.find(vendor);
      if (all) {
        for (const session of await store.sessions()) await services.changes.wasReset(session);
        await data.resetAll();
      } else await handle.reset(names);
      // Reading the clock starts the session again: its journal is then empty, not unknown.
      await handle.clock();
      return done;
    },
    async addData({ handle, body }) {
      await handle.seed(body as MockData);
      return done;
    },
    async getData({ handle, query }) {
      const { session } = await known(handle.session);
      const { vendor, include } = query;
      return exportAnswer(await data.read(session, { vendor, ...(include && { include: "all" }) }));
    },

    getClock: async ({ handle }) => jsonAnswer(await handle.clock()),
    updateClock: async ({ handle, body }) =>
      jsonAnswer(await handle.changeClock(body as ClockChange)),
    async resetClock({ handle }) {
      await handle.resetClock();
      return done;
    },

    getRandom: async ({ handle }) => jsonAnswer(await handle.random()),
    replaceRandom: async ({ handle, body }) =>
      jsonAnswer(await handle.seedRandom((body as { seed: string }).seed)),
    async resetRandom({ handle }) {
      await handle.seedRandom();
      return done;
    },

    listFaults: async ({ handle }) => jsonAnswer({ faults: await handle.faults() }),
    addFault: async ({ handle, body }) =>
      jsonAnswer(await handle.addFault(body as FaultWrite), 201),
    async removeFaults({ handle, query }) {
      await handle.removeFaults(query.id);
      return done;
    },

    listPreferences: async ({ handle }) => jsonAnswer({ preferences: await handle.preferences() }),
    async replacePreferences({ handle, body }) {
      await handle.setPreferences((body as { preferences: Preference[] }).preferences);
      return done;
    },
    async removePreferences({ handle }) {
      await handle.setPreferences([]);
      return done;
    },

    ...scriptOperations(),

    async listRequests({ handle, query }) {
      const { session, limit, ...filter } = query;
      const read = await known(session ?? handle.session);
      const wanted: RequestFilter = { ...filter, limit: limit ? Number(limit) : undefined };
      return jsonAnswer(await read.journal(wanted));
    },
    async getHar({ handle, query }) {
      const { session, limit, ...filter } = query;
      const read = await known(session ?? handle.session);
      return jsonAnswer(await read.har({ ...filter, limit: limit ? Number(limit) : undefined }));
    },
    async getFixture({ handle, query }) {
      const read = await known(query.session ?? handle.session);
      return jsonAnswer(await read.fixture());
    },
    async removeRequests({ handle }) {
      await handle.clearRequests();
      return done;
    },
    listBreaches: async () =>
      jsonAnswer((await services.proxy?.breaches.read()) ?? { breaches: [], dropped: 0 }),
    async removeBreaches() {
      await services.proxy?.breaches.clear();
      return done;
    },
    ...coverageOperations(services.coverage, known),
    ...expectationOperations(async () => {
      const sessions = await store.sessions();
      return sessions.map((session) => createSessionHandle(services, session));
    }),
    ...eventOperations(services),
  };
}
