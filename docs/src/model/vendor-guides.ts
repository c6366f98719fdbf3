import type { SiteVendor } from "./site-vendor.ts";

/** A guide of a vendor as the content collection lists it. */
export interface GuideEntry {
  id: string;
  data: { title: string; description: string; order: number };
}

/** The guide that a reader begins with; `undefined` for a vendor without guides. */
export function firstCallOf<Entry extends GuideEntry>(
  vendor: Pick<SiteVendor, "name" | "href">,
  entries: readonly Entry[],
) {
  const guides = guidesOf(vendor, entries);
  return guides.find(({ slug }) => slug === "first-call") ?? guides[0];
}

/** The guides of one vendor in their order, each with its address. */
export function guidesOf<Entry extends GuideEntry>(
  { name, href }: Pick<SiteVendor, "name" | "href">,
  entries: readonly Entry[],
): { entry: Entry; slug: string; href: string }[] {
  return entries
    .filter(({ id }) => id.startsWith(`${name}/guides/`))
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const slug = entry.id.slice(`${name}/guides/`.length);
      return { entry, slug, href: `${href}guides/${slug}/` };
    });
}
