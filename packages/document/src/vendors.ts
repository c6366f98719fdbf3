import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRegistry } from "./registry.ts";

/** One vendor, as `redocly.yaml` names it. All paths are absolute. */
export interface VendorEntry {
  /** Key under `apis`; also the folder name, the mock's path prefix and the package name. */
  name: string;
  /** The vendor's folder, `specs/<name>`. */
  folder: string;
  /** The hand-authored document, `specs/<name>/openapi.yaml`. */
  root: string;
  /** The bundled document, `specs/<name>/dist/openapi.json`; it exists after `npm run build`. */
  bundle: string;
}

/** The repository's top folder. */
export const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Lists the vendors of `redocly.yaml`, the one registry, in its order.
 *
 * @throws UserError where the file is unreadable, or an entry has a name or a root that cannot be
 *   a vendor's
 */
export function listVendors(folder = repositoryRoot): VendorEntry[] {
  return readRegistry(folder).map(({ name, root }) => {
    const document = join(folder, root);
    const own = dirname(document);
    return { name, folder: own, root: document, bundle: join(own, "dist", "openapi.json") };
  });
}
