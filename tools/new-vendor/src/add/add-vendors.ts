import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Asker } from "../cli/ask.ts";
import type { Options } from "../cli/options.ts";
import type { Change } from "../house/change.ts";
import { finishVendors } from "../house/finish-vendors.ts";
import { inChange } from "../house/in-change.ts";
import { inParallel } from "../house/in-parallel.ts";
import { expectRareNames } from "../house/ordinary-uses.ts";
import { withEntry } from "../house/registry.ts";
import type { VendorPlan } from "../plan/vendor-plan.ts";
import { buildVendor } from "./build-vendor.ts";
import { changesetOf } from "./changeset.ts";
import { draftVendor } from "./draft-vendor.ts";
import { reportOf, shortReportOf } from "./report.ts";

/** What a vendor is added from. */
export type NewVendor = Options & { name: string };

/**
 * Adds vendors to a checkout: all of all of them, or nothing. What one needs once, such as the lock
 * file, is done once for all.
 *
 * @param asker - is closed before files are written
 * @throws UserError with the reason and the remedy; then every file is as it was
 */
export async function addVendors(
  root: string,
  vendors: readonly NewVendor[],
  asker: Asker,
): Promise<void> {
  await inChange(root, "new-vendor", async (change, signal) => {
    const names = vendors.map(({ name }) => name);
    await expectRareNames(root, signal, names);
    const plans = await inParallel(vendors, async (vendor) => {
      const folder = join(change.workplace, vendor.name);
      mkdirSync(folder, { recursive: true });
      print(`Reading ${vendor.source.file || "what is known"} …`);
      const draft = await draftVendor(root, { folder, signal }, vendor, asker);
      if (vendors.length === 1) asker.close();
      return buildVendor(root, { folder, signal }, draft);
    });
    for (const plan of plans) placeVendor(root, change, plan);
    const registry = readFileSync(join(root, "redocly.yaml"), "utf8");
    change.write("redocly.yaml", names.reduce(withEntry, registry));
    change.keep("package-lock.json");
    print("Installing and generating …");
    await finishVendors(root, signal, names);
    print(plans.length === 1 ? plans.map(reportOf).join() : shortReportOf(plans));
  });
}

function placeVendor(root: string, change: Change, plan: VendorPlan): void {
  const { name } = plan;
  for (const [copy, place] of [
    ["specs", `specs/${name}`],
    ["client", `packages/${name}`],
  ] as const) {
    if (existsSync(join(root, place))) change.take(place);
    change.place(join(change.workplace, name, copy), place);
  }
  change.write(`.changeset/${name}-client.md`, changesetOf(plan));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
