import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

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

/** Lists the vendors of `redocly.yaml`, the one registry, in its order. */
export function listVendors(): VendorEntry[] {
  const config = parse(readFileSync(join(repositoryRoot, "redocly.yaml"), "utf8")) as {
    apis: Record<string, { root: string }>;
  };
  return Object.entries(config.apis).map(([name, api]) => {
    const root = join(repositoryRoot, api.root);
    const folder = dirname(root);
    return { name, folder, root, bundle: join(folder, "dist", "openapi.json") };
  });
}
