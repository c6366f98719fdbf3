import { mountControl } from "./control/mount-control.ts";
import { createDocumentMounts } from "./control/vendor-listing.ts";
import { withDecodedBody } from "./http/content-encoding.ts";
import { withCors } from "./http/cors.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Mount } from "./mount.ts";
import { mountReloadable } from "./mount-reloadable.ts";
import type { OpenServices } from "./open-services.ts";
import { createSpecMount } from "./spec-mount.ts";
import { mountSpecVendor } from "./spec-vendor.ts";
import type { RequestHandler } from "./types.ts";
import type { Vendor } from "./vendors/load.ts";
import { SPEC_VENDOR } from "./vendors/spec-name.ts";

/** Puts everything that a mock serves under its prefix: control, the vendors, the user's document. */
export async function openMounts(
  { vendors, control, services }: OpenServices,
  { check = false, cors = true, spec }: MockOptions,
): Promise<Mount[]> {
  const inFront = (handle: RequestHandler) =>
    cors ? withCors(withDecodedBody(handle)) : withDecodedBody(handle);
  const mount = (vendor: Vendor) =>
    spec?.plugin !== undefined && vendor.name === SPEC_VENDOR
      ? mountSpecVendor(vendor, spec, services.store, check)
      : mountReloadable(vendor, services.store, check);
  const own = [await mountControl(control, vendors, services), ...createDocumentMounts(vendors)];
  for (const vendor of vendors) own.push(await mount(vendor));
  const mounts = own.map((mount) => ({ ...mount, handle: inFront(mount.handle) }));
  // A plain `spec` applies its own CORS flag and decoding, so it is not wrapped here.
  return spec && spec.plugin === undefined
    ? [...mounts, await createSpecMount(spec, check)]
    : mounts;
}
