import type { SiteVendor } from "../model/site-vendor.ts";
import type { GuideEntry } from "../model/vendor-guides.ts";

/** The side menu of a vendor's pages: overview, guides, operations by tag, schemas. */
export function vendorSidebar(
  { href, document, operations, schemas }: SiteVendor,
  guides: readonly { entry: GuideEntry; href: string }[],
) {
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
    ...(guides.length === 0
      ? []
      : [
          {
            label: "Guides",
            items: guides.map(({ entry, href }) => ({ label: entry.data.title, link: href })),
          },
        ]),
    ...groups.filter(({ items }) => items.length > 0),
    {
      label: "Schemas",
      collapsed: true,
      items: schemas.map((schema) => ({ label: schema.name, link: schema.href })),
    },
    { label: "All on one page", link: `${href}all/` },
  ];
}
