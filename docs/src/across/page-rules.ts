import type { Evidence, Pagination } from "@carespec/document";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";

/** Operations whose pages work alike. */
export interface PageRule {
  pagination: Pagination;
  evidence: Evidence;
  operations: SitePage[];
}

/** Groups the operations that answer in pages by how these work and how well that is known. */
export function pageRules({ operations }: SiteVendor): PageRule[] {
  const rules = new Map<string, PageRule>();
  for (const page of operations) {
    const { "x-pagination": pagination, "x-evidence": around } = page.operation;
    if (!pagination) continue;
    const { id, "x-evidence": own, ...rest } = pagination;
    const evidence = own ?? around;
    const key = JSON.stringify([rest, evidence.status, evidence.note]);
    const rule = rules.get(key) ?? { pagination: rest as Pagination, evidence, operations: [] };
    rule.operations.push(page);
    rules.set(key, rule);
  }
  return [...rules.values()];
}
