import type { SiteVendor } from "../model/site-vendor.ts";
import { twinPath } from "./twin-path.ts";

/** What the site holds, as data; addresses are from the site's top folder. */
export function catalogue(vendors: SiteVendor[]) {
  return { vendors: vendors.map(vendorEntry) };
}

function vendorEntry({
  name,
  title,
  href,
  document,
  packageName,
  operations,
  schemas,
}: SiteVendor) {
  return {
    name,
    title,
    version: document.info.version,
    summary: document.info.summary ?? "",
    package: packageName,
    document: `openapi/${name}.json`,
    ...addresses(href),
    operations: operations.map(({ operation, method, path, href }) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? "",
      evidence: operation["x-evidence"].status,
      ...addresses(href),
    })),
    schemas: schemas.map((schema) => ({ name: schema.name, ...addresses(schema.href) })),
  };
}

function addresses(href: string): { page: string; markdown: string } {
  return { page: href.slice(1), markdown: twinPath(`${href.slice(1)}index.html`) };
}
