import { allLabel } from "../model/all-pages.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import type { GuideEntry } from "../model/vendor-guides.ts";
import { foldMenu, type MenuGroup } from "./folded-menu.ts";

/**
 * The side menu of a vendor's pages: overview, guides, operations by tag, schemas.
 *
 * @param current - the address of the page that it is for
 */
export function vendorSidebar(
  vendor: SiteVendor,
  guides: readonly { entry: GuideEntry; href: string }[],
  current: string,
) {
  const { href, schemas } = vendor;
  return [
    { label: "Before the first call", link: href },
    { label: "How well it is known", link: `${href}evidence/` },
    { label: "Flows", link: `${href}flows/` },
    ...(guides.length === 0
      ? []
      : [
          {
            label: "Guides",
            items: guides.map(({ entry, href }) => ({ label: entry.data.title, link: href })),
          },
        ]),
    ...foldMenu(
      [
        ...operationGroups(vendor),
        {
          label: "Schemas",
          collapsed: true,
          items: schemas.map((schema) => ({ label: schema.name, link: schema.href })),
        },
      ],
      current,
    ),
    { label: "Changes", link: `${href}changes/` },
    { label: allLabel(vendor), link: `${href}all/` },
  ];
}

/** A summary that operations of a tag share says which one is meant as little as none. */
function operationGroups({ document, operations }: SiteVendor): MenuGroup[] {
  const tags = new Set([
    ...(document.tags ?? []).map(({ name }) => name),
    ...operations.map(({ operation }) => operation.tags[0]),
  ]);
  const groups = [...tags].map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags[0] === tag);
    const shared = sharedSummaries(own);
    return {
      label: tag ?? "",
      items: own.map(({ operation: { summary, operationId }, method, href }) => ({
        label: summary === undefined || shared.has(summary) ? operationId : summary,
        link: href,
        badge: {
          text: method === "delete" ? "DEL" : method.toUpperCase(),
          class: `verb method-${method}`,
        },
      })),
    };
  });
  return groups.filter(({ items }) => items.length > 0);
}

function sharedSummaries(pages: readonly SitePage[]): Set<string | undefined> {
  const seen = new Set<string | undefined>();
  const shared = new Set<string | undefined>();
  for (const { operation } of pages) {
    if (seen.has(operation.summary)) shared.add(operation.summary);
    seen.add(operation.summary);
  }
  return shared;
}
