import type { SiteVendor } from "../model/site-vendor.ts";

/** The side menu of a vendor's pages: overview, operations by tag, schemas. */
export function vendorSidebar({ href, document, operations, schemas }: SiteVendor) {
  const tags = new Set([
    ...(document.tags ?? []).map(({ name }) => name),
    ...operations.map(({ operation }) => operation.tags[0]),
  ]);
  const groups = [...tags].map((tag) => ({
    label: tag,
    items: operations
      .filter(({ operation }) => operation.tags[0] === tag)
      .map(({ operation, method, href }) => ({
        label: operation.summary ?? operation.operationId,
        link: href,
        badge: {
          text: method === "delete" ? "DEL" : method.toUpperCase(),
          class: `verb method-${method}`,
        },
      })),
  }));
  return [
    { label: "Before the first call", link: href },
    { label: "How well it is known", link: `${href}evidence/` },
    ...groups.filter(({ items }) => items.length > 0),
    {
      label: "Schemas",
      collapsed: true,
      items: schemas.map((schema) => ({ label: schema.name, link: schema.href })),
    },
    { label: "All on one page", link: `${href}all/` },
  ];
}
