import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { follow, pointerKeys } from "@carespec/document";
import { placeOf, type SitePlace } from "./place-of.ts";
import type { SiteVendor } from "./site-vendor.ts";

/** One change of a document. */
export interface DocumentChange {
  /** What it means for callers: `major` breaks them, `minor` gives them something, `patch` neither. */
  size: "major" | "minor" | "patch";
  heading: string;
  /** Markdown: what changed. */
  subject: string;
  /** Markdown: how, and what it means. */
  text: string;
  before?: string;
  after?: string;
  /** Where the site shows the part; missing where it is gone. */
  place?: SitePlace;
}

/** The changes of one version, or of what is not released yet. */
export interface ChangedVersion {
  slug: string;
  title: string;
  changes: DocumentChange[];
}

type Logged = Omit<DocumentChange, "place"> & { pointer?: string };

interface ChangeLog {
  unreleased: Logged[];
  releases: { version: string; date: string; changes: Logged[] }[];
}

/**
 * Reads what changed in a vendor's document, newest first, from `changes.json`, which
 * `npm run release:notes` writes. `undefined` before the first release.
 */
export function documentChanges(vendor: SiteVendor): ChangedVersion[] | undefined {
  const file = join(vendor.folder, "changes.json");
  if (!existsSync(file)) return undefined;
  const { unreleased, releases } = JSON.parse(readFileSync(file, "utf8")) as ChangeLog;
  const placed = (changes: Logged[]) => changes.map((change) => withPlace(vendor, change));
  return [
    { slug: "unreleased", title: "Not released yet", changes: placed(unreleased) },
    ...releases.map(({ version, date, changes }) => ({
      slug: `version-${version.replaceAll(".", "-")}`,
      title: `${version}, ${date}`,
      changes: placed(changes),
    })),
  ];
}

function withPlace(vendor: SiteVendor, { pointer, ...change }: Logged): DocumentChange {
  if (pointer === undefined) return change;
  const keys = pointerKeys(pointer);
  const place = placeOf(vendor, keys);
  // What the site has no page for leads to the vendor's first one, which says nothing about it.
  if (place.href === vendor.href) return change;
  const isThere = Object.keys(follow(vendor.document, pointer).node).length > 0;
  // A part that is gone has no anchor any more, but the page of its operation may be there.
  const [href = ""] = place.href.split("#");
  return { ...change, place: isThere ? place : { ...place, href } };
}
