import { writeFileSync } from "node:fs";
import { type Parity, parityFile, readParity, type VendorEntry } from "@carespec/document";
import { isThisMachine } from "./run/environment.ts";
import type { VendorFlows } from "./run/run-flows.ts";
import { compareHalves } from "./shape/compare.ts";
import { mergeHalf } from "./shape/record-shapes.ts";

/** Which half of a vendor's parity a run fills. */
export type Side = "mock" | "vendor";

/** What is known of a vendor's parity after a run; operations that it did not try stay as they were. */
export function withRun(
  before: Parity,
  side: Side,
  shapes: VendorFlows["shapes"],
  date: string,
): Parity {
  const parity: Parity = { ...before, [side]: mergeHalf(before[side], shapes, date) };
  const { mock, vendor } = parity;
  return {
    ...(mock && { mock }),
    ...(vendor && { vendor }),
    ...(mock && vendor && { compared: compareHalves(mock, vendor) }),
  };
}

/**
 * Writes what a run has shown into the vendor's folder. What runs on this machine is no vendor: of it
 * nothing is written.
 */
export function recordRun(
  vendor: Pick<VendorEntry, "folder">,
  side: Side,
  shapes: VendorFlows["shapes"],
  baseUrl: string,
): { parity: Parity; isWritten: boolean } {
  const date = new Date().toISOString().slice(0, 10);
  const parity = withRun(readParity(vendor), side, shapes, date);
  const isWritten = side === "mock" || !isThisMachine(new URL(baseUrl));
  if (isWritten) {
    writeFileSync(parityFile(vendor), `${JSON.stringify(parity, undefined, 2)}\n`);
  }
  return { parity, isWritten };
}
