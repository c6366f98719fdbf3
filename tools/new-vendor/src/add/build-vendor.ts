import { copyFileSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../house/programs.ts";
import { planVendor, type VendorPlan } from "../plan/vendor-plan.ts";
import { keptName, ORIGIN, originText } from "../update/origin.ts";
import { writeWaivers } from "../verify/waivers.ts";
import { clientFiles, copyLicense, specsFiles, writeFiles } from "../write/files.ts";
import { putInOrder } from "../write/in-order.ts";
import { useSourceIds } from "../write/specs/sources.ts";
import { splitInto } from "../write/split.ts";
import type { DraftedVendor } from "./draft-vendor.ts";

/** Writes a vendor's two folders into the workplace: `specs` and `client`. */
export async function buildVendor(
  root: string,
  place: Place,
  { name, draft, found, origin }: DraftedVendor,
): Promise<VendorPlan> {
  const vendorFile = found.keep === undefined ? undefined : keptName(found.keep);
  const plan = planVendor(root, { name, draft, vendorFile, origin: found.origin });
  putInOrder(draft.document);
  await splitInto(place, draft.document);
  const [specs, client] = [join(place.folder, "specs"), join(place.folder, "client")];
  renameSync(join(place.folder, "split"), specs);
  writeFiles(specs, specsFiles(plan));
  useSourceIds(specs);
  await writeWaivers(root, { ...place, folder: specs });
  if (found.keep !== undefined && vendorFile !== undefined) {
    mkdirSync(join(specs, "vendor"));
    copyFileSync(found.keep, join(specs, "vendor", vendorFile));
    writeFileSync(join(specs, ORIGIN), originText({ file: vendorFile, ...origin }));
  }
  writeFiles(client, clientFiles(plan));
  copyLicense(root, client);
  return plan;
}
