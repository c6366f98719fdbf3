import type { MockData } from "../data/data.ts";
import type { EventService } from "../events/event-service.ts";
import type { AllowedRefusal } from "../expect/allowed.ts";
import { expectSoon, type Waiting } from "../expect/expect-soon.ts";
import type { Expectation, Verification } from "../expect/expectation.ts";
import { errorOfUnexpected } from "../expect/unexpected.ts";
import type { JournalEntry } from "../journal/entry.ts";
import type { JournalFile } from "../journal/file/journal-file.ts";
import type { Har } from "../journal/har/har.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { ContractProxy } from "../proxy/open-proxy.ts";
import type { RecordRequest } from "../record-request.ts";
import type { Limits } from "../state/limits.ts";
import type { Store } from "../state/store.ts";
import type { FaultRule } from "../steering/fault.ts";
import type { Script, ScriptWrite, States } from "../steering/script.ts";
import type { Preference } from "../steering/steering.ts";
import type { SpanExporter } from "../tracing/span-exporter.ts";
import type { ChangeLog } from "./change-log.ts";
import type { CoverageService } from "./coverage-service.ts";
import type { DataService } from "./data-service.ts";
import type { ExpectationService } from "./expectation-service.ts";
import type { SessionFixture } from "./fixture.ts";
import { type Journal, type RequestFilter, readJournal } from "./journal-service.ts";
import type { ScriptService } from "./script-service.ts";
import type {
  ClockChange,
  ClockState,
  FaultWrite,
  RandomState,
  SteeringService,
} from "./steering-service.ts";
import type { Targets } from "./targets.ts";
import type { TrafficService } from "./traffic-service.ts";

/** One session of the mock: its data, clock, faults, preferences and journal. */
export interface SessionHandle {
  /** As `X-Mock-Session` names it. */
  readonly session: string;
  /** Forgets the session, or only the data of some vendors in it. */
  reset(vendors?: string[]): Promise<void>;
  /** Puts data, shaped like a data file, into the session. With an error, nothing was put. */
  seed(data: MockData): Promise<void>;
  /** The session's data, in a form that `seed` accepts. */
  export(vendor?: string): Promise<MockData>;
  /**
   * Everything that the session has, in a form that `seed` accepts: its data, what only the plugins know,
   * such as tokens, its clock, faults and preferences. Seed it into a new session.
   */
  exportAll(): Promise<MockData>;
  /** The session's time. */
  clock(): Promise<ClockState>;
  /** Moves or stops the clock. */
  changeClock(change: ClockChange): Promise<ClockState>;
  /** Goes back to the machine's clock. */
  resetClock(): Promise<void>;
  /** What ids and tokens follow from. */
  random(): Promise<RandomState>;
  /** Makes ids and tokens follow from a text, from now on; without it, they are random again. */
  seedRandom(seed?: string): Promise<RandomState>;
  /** The session's faults, including used-up ones. */
  faults(): Promise<FaultRule[]>;
  /** Makes requests fail. */
  addFault(fault: FaultWrite): Promise<FaultRule>;
  /** Removes one fault or all. */
  removeFaults(id?: string): Promise<void>;
  /** The preferences for requests that do not send their own `Prefer`. */
  preferences(): Promise<Preference[]>;
  /** Replaces the preferences; an empty list removes them. */
  setPreferences(preferences: Preference[]): Promise<void>;
  /** Answers requests in turn, and then as without the script. */
  addScript(script: ScriptWrite): Promise<Script>;
  /**
   * The same for an operation, for example `script("createUser", [{ example: "a" }, { fault: "drop" }, "normal"])`.
   */
  script(
    operation: string,
    steps: ScriptWrite["steps"],
    more?: Pick<ScriptWrite, "vendor" | "scenario">,
  ): Promise<Script>;
  /** The session's scripts, including used-up ones. */
  scripts(): Promise<Script[]>;
  /** Removes one script; without an id all of them, and the states of scenarios. */
  removeScripts(id?: string): Promise<void>;
  /** The states of scenarios that a step or {@link setStates} has set. */
  states(): Promise<States>;
  /** Sets the states of these scenarios. */
  setStates(states: States): Promise<States>;
  /**
   * The kept requests and answers, newest first, without secrets. Where the journal is full, the oldest
   * ones are missing: {@link journal} says how many.
   */
  requests(filter?: RequestFilter): Promise<JournalEntry[]>;
  /** The same with the number of all requests, which is right however many entries are kept. */
  journal(filter?: RequestFilter): Promise<Journal>;
  /** Empties the journal. */
  clearRequests(): Promise<void>;
  /** The journal as HTTP Archive 1.2, oldest entry first, without secrets. */
  har(filter?: RequestFilter): Promise<Har>;
  /**
   * The whole session as a file that `carespec-mock replay` plays again: the data that it began with,
   * and all its requests with their answers, without secrets. A journal that was emptied or has dropped
   * requests is a `UserError`.
   */
  fixture(): Promise<SessionFixture>;
  /** Whether the requests are as expected, and where the nearest one differs. */
  verify(expectation: Expectation): Promise<Verification>;
  /**
   * The requests that are as expected, newest first. Where not as many fit as expected, by default at least
   * one, throws `UnexpectedRequests`, which says where the nearest one differs. With `withinMs` it waits for
   * what a page or a job is still to send.
   */
  expectRequest(expectation: Expectation, waiting?: Waiting): Promise<JournalEntry[]>;
  /** Expects refusals, before or after they come. */
  allow(refusal: AllowedRefusal): Promise<void>;
  /** The refusals that are expected. */
  allowed(): Promise<AllowedRefusal[]>;
  /** Expects no refusals any more. */
  removeAllowed(): Promise<void>;
  /**
   * The kept requests that the mock refused, or failed at, and that nobody expected, newest first: unknown
   * paths, what breaks a document or a rule, answers that break the document.
   */
  unexpected(): Promise<JournalEntry[]>;
  /** Throws `UnexpectedRequests` where there is an unexpected one. */
  expectNoneRefused(): Promise<void>;
}

/** All control operations, for any session. */
export interface Services {
  coverage: CoverageService;
  data: DataService;
  expectations: ExpectationService;
  scripts: ScriptService;
  steering: SteeringService;
  events: EventService;
  store: Store;
  /** The limits of the store. */
  limits: Limits;
  targets: Targets;
  changes: ChangeLog;
  traffic: TrafficService;
  /** Notes requests in the journal, and in its file. */
  recordRequest: RecordRequest;
  journalFile: JournalFile | undefined;
  /** What is counted for Prometheus; `undefined` where the mock was not asked to. */
  metrics: Metrics | undefined;
  proxy: ContractProxy | undefined;
  /** Sends spans to a collector; `undefined` where the mock was not asked to. */
  spans: SpanExporter | undefined;
}

/** The handle of one session. */
export function createSessionHandle(services: Services, id: string): SessionHandle {
  const { data, expectations, scripts, steering, store, changes, traffic } = services;
  return {
    session: id,
    async reset(vendors) {
      await data.reset(id, vendors);
      await changes.wasReset(id, vendors);
    },
    async seed(given) {
      await data.seed(id, given);
      await changes.seeded(id, given);
    },
    // Editing an export must not change the session.
    export: async (vendor) => structuredClone(await data.read(id, { vendor })),
    exportAll: async () => structuredClone(await data.read(id, { include: "all" })),
    clock: () => steering.clock(id),
    changeClock: (change) => steering.changeClock(id, change),
    resetClock: () => steering.resetClock(id),
    random: () => steering.random(id),
    seedRandom: (seed) => steering.seedRandom(id, seed),
    faults: () => steering.faults(id),
    addFault: (fault) => steering.addFault(id, fault),
    removeFaults: (fault) => steering.removeFaults(id, fault),
    preferences: () => steering.preferences(id),
    setPreferences: (preferences) => steering.setPreferences(id, preferences),
    addScript: (script) => scripts.add(id, script),
    script: (operation, steps, more) => scripts.add(id, { ...more, operation, steps }),
    scripts: () => scripts.list(id),
    removeScripts: (script) => scripts.remove(id, script),
    states: () => scripts.states(id),
    setStates: (states) => scripts.setStates(id, states),
    requests: async (filter) => (await readJournal(services, id, filter)).requests,
    journal: (filter) => readJournal(services, id, filter),
    async clearRequests() {
      await store.clearJournal(id);
      await changes.journalEmptied(id);
    },
    har: (filter) => traffic.har(id, filter),
    fixture: () => traffic.fixture(id),
    verify: (expectation) => expectations.verify(id, expectation),
    expectRequest: (expectation, waiting) =>
      expectSoon(() => expectations.expectRequest(id, expectation), waiting),
    allow: (refusal) => expectations.allow(id, refusal),
    allowed: () => expectations.allowed(id),
    removeAllowed: () => expectations.removeAllowed(id),
    unexpected: () => expectations.unexpected(id),
    async expectNoneRefused() {
      const error = errorOfUnexpected(await expectations.unexpected(id));
      if (error) throw error;
    },
  };
}
