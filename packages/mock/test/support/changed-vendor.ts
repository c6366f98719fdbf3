import type { OpenApiDocument } from "@carespec/document";
import { toWebFetch } from "../../src/http/web-fetch.ts";
import { mountVendor } from "../../src/pipeline/mount-vendor.ts";
import { openStore } from "../../src/state/open-store.ts";
import { loadVendors } from "../../src/vendors/load.ts";

/** Mounts a vendor with a changed document and with these values in its state. */
export async function mountChanged(
  name: string,
  change: (document: OpenApiDocument) => void,
  collection: string,
  values: [id: string, value: object][],
) {
  const [vendor] = await loadVendors([name]);
  if (!vendor) throw new Error(`${name} is not built`);
  const document = structuredClone(vendor.document);
  change(document);
  const store = await openStore("memory", () => ({ [collection]: values }));
  const mount = await mountVendor({ ...vendor, document }, store, { check: true });
  const { credentials = {} } = vendor.plugin ?? {};
  return {
    credentials,
    fetch: toWebFetch(mount.handle),
    baseUrl: `http://mock.test${mount.prefix}`,
  };
}

/** Replaces the pagination of an operation's list. */
export function declare(document: OpenApiDocument, path: string, pagination: object): void {
  Object.assign(document.paths?.[path]?.get ?? {}, { "x-pagination": pagination });
}

/** Lets a query parameter have another name and no bounds. */
export function rename(document: OpenApiDocument, component: string, name: string): void {
  Object.assign(document.components?.parameters?.[component] ?? {}, {
    name,
    schema: { type: "integer" },
  });
}
