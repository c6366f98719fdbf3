import { evidenceStatuses } from "@carespec/document";
import { evidenceMeaning } from "./evidence.ts";
import { renderTemplate } from "./render-template.ts";
import { type VendorView, viewNavigation } from "./vendor-view.ts";

/** Renders the page on which a newcomer lands: what this is, what the badges mean, every vendor. */
export function renderLanding(vendors: VendorView[]): string {
  return renderTemplate("landing", {
    root: "",
    navigation: viewNavigation(vendors, ""),
    vendors,
    vendorCount: vendors.length,
    operationCount: vendors.reduce((sum, vendor) => sum + vendor.operationCount, 0),
    legend: evidenceStatuses.map((status) => ({ status, meaning: evidenceMeaning[status] })),
  });
}
