import { mountControl } from "./control/mount-control.ts";
import { createDocumentMounts } from "./control/vendor-listing.ts";
import { withDecodedBody } from "./http/content-encoding.ts";
import { withCors } from "./http/cors.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Mount } from "./mount.ts";
import { mountReloadable } from "./mount-reloadable.ts";
import type { OpenServices } from "./open-services.ts";
import type { SpecOptions } from "./spec-mount.ts";
import { mountSpecVendor } from "./spec-vendor.ts";
import { isPlain, type Vendor } from "./vendors/load.ts";
import { SPEC_VENDOR } from "./vendors/spec-name.ts";

/** Puts everything that a mock serves under its prefix: control, the vendors, the user's document. */
export async function openMounts(
  { vendors, control: document, services }: OpenServices,
  { check = false, cors = true, controlOrigins = [], spec }: MockOptions,
): Promise<Mount[]> {
  const inFront = ({ handle, refuse, ...mount }: Mount): Mount => {
    const decoded = withDecodedBody(handle, "refuse", refuse);
    return { ...mount, handle: cors ? withCors(decoded) : decoded };
  };
  const mountOptions = { check, recordRequest: services.recordRequest, proxy: services.proxy };
  const mount = (vendor: Vendor) =>
    spec && vendor.name === SPEC_VENDOR
      ? mountSpecVendor(vendor, spec, services.store, mountOptions)
      : mountReloadable(vendor, services.store, mountOptions);
  const control = await mountControl(document, vendors, services);
  // Pages of other origins may call the vendors, but not steer them.
  const steer = withCors(withDecodedBody(control.handle), { origins: controlOrigins });
  const documents = createDocumentMounts(vendors).map(inFront);
  const mounts: Mount[] = [{ ...control, handle: steer }, ...documents];
  for (const vendor of vendors) {
    const mounted = await mount(vendor);
    mounts.push(isPlain(vendor) ? asPrismServes(mounted, spec) : inFront(mounted));
  }
  return mounts;
}

/** Prism has its own CORS flag, and passes on a body in a coding that it does not know. */
function asPrismServes(mount: Mount, { cors = true }: Partial<SpecOptions> = {}): Mount {
  const handle = withDecodedBody(mount.handle, "pass");
  return { ...mount, handle: cors ? withCors(handle, { asPrism: true }) : handle };
}
