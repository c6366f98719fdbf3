import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import type { VendorPlugin } from "@carespec/mock-kit";
import { createCoverageService } from "./control/coverage-service.ts";
import { createDataService } from "./control/data-service.ts";
import { createExpectShape, readControlDocument } from "./control/document.ts";
import { createExpectPreferable } from "./control/expect-preferable.ts";
import { createExpectationService } from "./control/expectation-service.ts";
import { createJournaledParameters } from "./control/journaled-parameters.ts";
import { createReadSteered } from "./control/read-steered.ts";
import { createScriptService } from "./control/script-service.ts";
import type { Services } from "./control/session-handle.ts";
import { createStatusOfExample } from "./control/status-of-example.ts";
import { createSteeringService } from "./control/steering-service.ts";
import { createTargets } from "./control/targets.ts";
import { documentPath } from "./control/vendor-listing.ts";
import { type CheckData, createCheckData } from "./data/check-data.ts";
import { type MockData, seedsOf } from "./data/data.ts";
import { createDataRules } from "./data/data-rules.ts";
import { readData } from "./data/read-data.ts";
import { createChanges } from "./events/changes.ts";
import { createEventService } from "./events/event-service.ts";
import { watchedStore } from "./events/watched-store.ts";
import type { MockOptions } from "./mock-options.ts";
import { openTraffic } from "./open-traffic.ts";
import { createRedactAll } from "./redact-all.ts";
import { expectStrict } from "./reports.ts";
import { loadSpec } from "./spec-vendor.ts";
import { MemoryStore } from "./state/memory-store.ts";
import { openStore } from "./state/open-store.ts";
import { readLimits } from "./state/read-limits.ts";
import { type SeedOf, type Seeds, STEERING } from "./state/store.ts";
import { UNSTEERED } from "./steering/steering.ts";
import { isPlain, loadVendors, type Vendor, vendorNames } from "./vendors/load.ts";

/** The vendors that a mock serves, a user's own document among them, and the services behind them. */
export interface OpenServices {
  vendors: Vendor[];
  /** The control API's own document. */
  control: OpenApiDocument;
  services: Services;
}

/**
 * Loads the vendors, reads the data that sessions start with and opens the store. An option that
 * names something missing or unusable throws a `UserError`.
 */
export async function openServices({
  vendors: names,
  spec,
  state = "memory",
  check = false,
  strict = false,
  data: given = {},
  ...options
}: MockOptions): Promise<OpenServices> {
  const vendors = await loadVendors(spec && !names ? [] : names);
  if (spec) vendors.push(await loadSpec(spec, check));
  if (strict) await expectStrict(vendors);
  const withData = vendors.filter((vendor) => !isPlain(vendor));
  expectOwnPaths(vendors);
  const known = new Set([...vendorNames(), ...withData.map(({ name }) => name)]);
  const checkData = createCheckData(withData, [...known]);
  const limits = readLimits(options);
  const seeds = createSeeds(vendors, readGiven(given, checkData), options.sessionSeed);
  const changes = createChanges();
  const opened = await openStore(state, seeds, limits, createDataRules(vendors));
  const store = watchedStore(opened, changes);
  const control = readControlDocument();
  const targets = createTargets(vendors);
  const expectShape = createExpectShape(control);
  const expectPreferable = createExpectPreferable(vendors);
  const readSteered = createReadSteered(expectShape, targets, expectPreferable);
  const data = createDataService(withData, store, checkData, targets, readSteered);
  const startData = async () => {
    const fresh = new MemoryStore(seeds, limits);
    return createDataService(withData, fresh, checkData, targets, readSteered).read("start");
  };
  const steering = createSteeringService(store, targets, expectShape, expectPreferable);
  const coverage = createCoverageService(vendors, store, targets);
  const traffic = await openTraffic({ vendors, store, targets, startData }, options);
  const redact = createRedactAll(vendors);
  const expectations = createExpectationService(
    store,
    targets,
    expectShape,
    redact,
    createJournaledParameters(vendors),
  );
  const statusOf = createStatusOfExample(vendors);
  const scripts = createScriptService(store, targets, expectShape, statusOf, expectPreferable);
  const events = createEventService(store, changes, state === "memory" ? undefined : POLL_MS);
  const own = { store, limits, targets, coverage, data, expectations, scripts, steering, events };
  return { vendors, control, services: { ...own, ...traffic } };
}

/** How often to look in Redis for requests that other processes have answered. */
const POLL_MS = 2_000;

/** With equal prefixes, one document would hide the other. */
function expectOwnPaths(vendors: Vendor[]): void {
  const taken = new Map<string, string>();
  for (const { name } of vendors) taken.set(documentPath(name), "an OpenAPI document's address");
  for (const { name, basePath, own } of vendors) {
    const owner = taken.get(basePath);
    if (owner) throw new UserError(`the mount ${basePath} is ${owner}: choose another --mount`);
    taken.set(basePath, own ? "the document's" : `the base path of ${name}`);
  }
}

function readGiven(data: string | MockData, check: CheckData): MockData {
  return typeof data === "string" ? readData(data, check) : check(data);
}

/** What a session begins with, by vendor: the plugin's data, then the given data over it. */
function createSeeds(vendors: Vendor[], given: MockData, sessionSeed?: string): SeedOf {
  const byPlugin = new WeakMap<VendorPlugin, Seeds>();
  const random = sessionSeed === undefined ? undefined : { seed: sessionSeed, start: "option" };
  return (space) => {
    if (space === STEERING && random) {
      return { steering: [["all", { ...UNSTEERED, random }]] };
    }
    const plugin = vendors.find(({ name }) => name === space)?.plugin;
    if (!plugin) return {};
    const part = given[space];
    const seeds = byPlugin.get(plugin) ?? seedsOf(plugin, part ? [part] : []);
    byPlugin.set(plugin, seeds);
    return seeds;
  };
}
