import { UserError } from "@carespec/command";
import { loadVendorSamples, type VendorEntry } from "@carespec/document";
import { readBuilt } from "../built-document.ts";
import { readSandbox } from "../run/environment.ts";
import { findMock, type OpenMock, startMock } from "../run/open-mock.ts";
import type { PlacedWorkflow } from "../run/planned-steps.ts";
import type { Target } from "../run/vendor-run.ts";
import type { FlowOptions } from "./arguments.ts";

/** Where the flows of each vendor run. */
export interface Targets {
  targetOf(vendor: VendorEntry): Target;
  close(): Promise<void>;
}

/**
 * Starts or finds the mock, or reads the addresses of the sandboxes.
 *
 * @throws UserError where something is missing; no request was made to a sandbox then
 */
export async function openTargets(
  { target, mock: url }: FlowOptions,
  running: [VendorEntry, PlacedWorkflow[]][],
): Promise<Targets> {
  if (target === "sandbox") return { targetOf: await sandboxes(running), close: async () => {} };
  const mock = running.length === 0 ? none : await (url ? findMock(url) : startMock());
  return {
    targetOf({ name }) {
      const listing = mock.listings.find((each) => each.name === name);
      if (!listing)
        throw new UserError(`the mock does not serve ${name}: build it, or name others`);
      return { baseUrl: listing.baseUrl, values: listing.credentials, isMock: true };
    },
    close: mock.close,
  };
}

const none: OpenMock = { listings: [], close: async () => {} };

/** Reads the variables of all vendors before the first request. */
async function sandboxes(running: [VendorEntry, PlacedWorkflow[]][]): Promise<Targets["targetOf"]> {
  const found = new Map<string, Target>();
  for (const [vendor, placed] of running) {
    const { computed } = await loadVendorSamples(vendor);
    const sandbox = readSandbox({
      vendor: vendor.name,
      document: readBuilt(vendor),
      workflows: placed.map(({ workflow }) => workflow),
      ...(computed && { computed }),
      env: process.env,
    });
    found.set(vendor.name, { ...sandbox, isMock: false });
  }
  return ({ name }) => found.get(name) as Target;
}
