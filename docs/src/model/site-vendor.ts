import type { Node, OpenApiDocument, VendorEntry } from "@carespec/document";
import { listVendors } from "@carespec/document";
import { listDocuments } from "@carespec/specs";
import { listOperations, readVendorDocument } from "./document.ts";
import { mockBaseUrl } from "./mock-url.ts";
import type { OperationEntry } from "./openapi.ts";
import { uniqueSlugs } from "./slug.ts";

/** An operation and the address of its page. */
export interface SitePage extends OperationEntry {
  /** From the top of the site, with a slash at both ends. */
  href: string;
  slug: string;
}

/** A component schema and the address of its page. */
export interface SchemaPage {
  name: string;
  schema: Node;
  href: string;
  slug: string;
}

/** A vendor with all that the site shows of it. */
export interface SiteVendor {
  name: string;
  title: string;
  /** Place in the registry, from 0: decides its accent. */
  index: number;
  href: string;
  document: OpenApiDocument;
  file: string;
  /** The folder of its sources. */
  folder: string;
  mockUrl: string;
  packageName: string;
  operations: SitePage[];
  schemas: SchemaPage[];
}

/** Pages of a vendor that are no operation's. */
const RESERVED = ["schemas", "all", "evidence", "errors", "guides", "flows", "changes"];

let vendors: SiteVendor[] | undefined;

/** The vendors of the registry with their bundled documents, read once. */
export function siteVendors(): SiteVendor[] {
  if (!vendors) {
    const entries = new Map(listVendors().map((entry) => [entry.name, entry]));
    vendors = listDocuments().map(({ name, file }, index) =>
      siteVendor(name, file, index, entries.get(name)),
    );
  }
  return vendors;
}

/** Gathers what the site shows of one bundled document. */
export function siteVendor(
  name: string,
  file: string,
  index: number,
  entry?: VendorEntry,
): SiteVendor {
  const document = readVendorDocument({ name, bundle: file });
  const operations = listOperations(document);
  const schemas = (document.components?.schemas ?? {}) as Record<string, Node>;
  const slugs = uniqueSlugs(
    operations.map(({ operation }) => operation.operationId),
    RESERVED,
  );
  const schemaSlugs = uniqueSlugs(Object.keys(schemas));
  const href = `/${name}/`;
  return {
    name,
    title: document.info.title,
    index,
    href,
    document,
    file,
    folder: entry?.folder ?? "",
    mockUrl: mockBaseUrl(name, document),
    packageName: `@carespec/${name}`,
    operations: operations.map((each) => {
      const slug = slugs.get(each.operation.operationId) ?? "";
      return { ...each, slug, href: `${href}${slug}/` };
    }),
    schemas: Object.entries(schemas).map(([schemaName, schema]) => {
      const slug = schemaSlugs.get(schemaName) ?? "";
      return { name: schemaName, schema, slug, href: `${href}schemas/${slug}/` };
    }),
  };
}
