import type { Mount } from "./mount.ts";
import { mountVendor, type VendorMountOptions } from "./pipeline/mount-vendor.ts";
import type { Store } from "./state/store.ts";
import { loadVendors, type Vendor } from "./vendors/load.ts";

/** A vendor that can be read again while it is served. */
export interface ReloadableMount extends Mount {
  /** Reads the document and the plugin again. Where that fails, the old ones are still served. */
  reload(): Promise<void>;
}

/** Serves a vendor of the registry. After a reload, the same vendor has the changed parts. */
export async function mountReloadable(
  vendor: Vendor,
  store: Store,
  options: VendorMountOptions,
  load: typeof loadVendors = loadVendors,
): Promise<ReloadableMount> {
  let current = await mountVendor(vendor, store, options);
  return {
    prefix: vendor.basePath,
    handle: (request) => current.handle(request),
    refuse: async (request, refusal) => current.refuse?.(request, refusal) ?? refusal,
    async reload() {
      const [changed] = await load([vendor.name]);
      // Its prefix is that of the router.
      const served = { ...vendor, ...changed, basePath: vendor.basePath };
      current = await mountVendor(served, store, options);
      Object.assign(vendor, served);
    },
  };
}
