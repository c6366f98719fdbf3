import type { OpenApiDocument } from "@carespec/document";
import { createDataService } from "./control/data-service.ts";
import { createExpectShape, readControlDocument } from "./control/document.ts";
import type { Services } from "./control/session-handle.ts";
import { createSteeringService } from "./control/steering-service.ts";
import { createTargets } from "./control/targets.ts";
import { type CheckData, createCheckData } from "./data/check-data.ts";
import { type MockData, seedsOf } from "./data/data.ts";
import { readData } from "./data/read-data.ts";
import type { MockOptions } from "./mock-options.ts";
import { openStore } from "./state/open-store.ts";
import { loadVendors, type Vendor, vendorNames } from "./vendors/load.ts";

/** What a mock serves, and what works behind it. */
export interface OpenServices {
  vendors: Vendor[];
  /** The control API's own document. */
  control: OpenApiDocument;
  services: Services;
}

/**
 * Loads the vendors, reads the data that sessions begin with and opens the store. What the options
 * name and does not exist, or cannot be used, is a `UserError`.
 */
export async function openServices({
  vendors: names,
  spec,
  state = "memory",
  data: given = {},
}: MockOptions): Promise<OpenServices> {
  const vendors = await loadVendors(spec && !names ? [] : names);
  const checkData = createCheckData(vendors, vendorNames());
  const seeds = seedsOfAll(vendors, readGiven(given, checkData));
  const store = await openStore(state, (space) => seeds.get(space) ?? {});
  const control = readControlDocument();
  const targets = createTargets(vendors);
  const data = createDataService(vendors, store, checkData, targets);
  const steering = createSteeringService(store, targets, createExpectShape(control));
  return { vendors, control, services: { store, targets, data, steering } };
}

function readGiven(data: string | MockData, check: CheckData): MockData {
  return typeof data === "string" ? readData(data, check) : check(data);
}

/** What a session begins with, by vendor: the plugin's data, then the given data over it. */
function seedsOfAll(vendors: Vendor[], given: MockData) {
  return new Map(
    vendors.map(({ name, plugin }) => {
      const part = given[name];
      return [name, plugin ? seedsOf(plugin, part ? [part] : []) : {}];
    }),
  );
}
