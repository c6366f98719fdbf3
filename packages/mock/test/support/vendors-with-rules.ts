import { listVendors, loadVendorRules } from "@carespec/document";

/**
 * Names of the vendors whose mocks have rules of their own. The others are mocked by their documents
 * alone: they accept any credentials and word HTTP's own refusals as the mock does.
 */
export async function vendorsWithRules(): Promise<Set<string>> {
  const vendors = await Promise.all(
    listVendors().map(async (vendor) => ({ vendor, rules: await loadVendorRules(vendor) })),
  );
  const ruled = vendors.filter(({ rules }) => Object.keys(rules).length > 0);
  return new Set(ruled.map(({ vendor }) => vendor.name));
}
