import { type HeaderValues, listVendors, loadVendorFacts } from "@carespec/document";
import type { VendorListing } from "../../src/index.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
type Headers = Record<string, string>;

/** Names the application, which a vendor may require besides credentials. */
const client = { "user-agent": "mock-tests" };

/**
 * The headers that open all operations of a vendor, got as the vendor's own flow gets them. A vendor
 * outside the registry is asked without credentials.
 */
export async function logIn(vendor: VendorListing, fetch: Fetch): Promise<Headers> {
  const values = await valuesOf(vendor, fetch);
  const own = await demandedOf(vendor);
  return values.length === 0 ? {} : { ...client, ...own, ...Object.fromEntries(values) };
}

/**
 * The headers before the last step of a login, where a vendor has several: for example those of a
 * person who has not accepted the terms. None where there is one step.
 */
export async function lesserKeys(vendor: VendorListing, fetch: Fetch): Promise<Headers> {
  const values = await valuesOf(vendor, fetch);
  const names = values.map(([name]) => name);
  if (new Set(names).size === names.length) return {};
  const own = await demandedOf(vendor);
  return { ...client, ...own, ...Object.fromEntries(values.toReversed()) };
}

/** Headers that the vendor demands besides, in lower case. */
async function demandedOf({ name }: VendorListing): Promise<Headers> {
  if (!listVendors().some((vendor) => vendor.name === name)) return {};
  const { headers = {} } = await loadVendorFacts(name);
  return Object.fromEntries(
    Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value]),
  );
}

async function valuesOf(vendor: VendorListing, fetch: Fetch): Promise<HeaderValues[string][]> {
  if (!listVendors().some(({ name }) => name === vendor.name)) return [];
  const values = await (await loadVendorFacts(vendor.name)).logIn(vendor, fetch);
  return Object.values(values).map(([name, value]) => [name.toLowerCase(), value]);
}
