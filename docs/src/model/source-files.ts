import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isNode, readDocument, repositoryRoot } from "@carespec/document";
import type { SiteVendor } from "./site-vendor.ts";

/** The file with a vendor's document, from the repository's top. */
export function documentSource({ folder }: Pick<SiteVendor, "folder">): string {
  return inRepository(join(folder, "openapi.yaml"));
}

/** The file with the operations of a path; the document itself where it describes them there. */
export function pathSource(vendor: Pick<SiteVendor, "folder">, path: string): string {
  const item = readDocument(join(vendor.folder, "openapi.yaml")).paths?.[path];
  const file = isNode(item) && typeof item.$ref === "string" ? item.$ref.split("#")[0] : undefined;
  return file ? inRepository(join(vendor.folder, file)) : documentSource(vendor);
}

/** The file with a schema; the document itself where it describes the schema there. */
export function schemaSource(vendor: Pick<SiteVendor, "folder">, name: string): string {
  const file = join(vendor.folder, "components", "schemas", `${name}.yaml`);
  return existsSync(file) ? inRepository(file) : documentSource(vendor);
}

/** Tells whether a path from the repository's top is a file's. */
export function isFile(path: string | undefined): path is string {
  return path !== undefined && existsSync(join(repositoryRoot, path));
}

/** Where the site shows a file of the repository, which the build copies there as text. */
export function sourceHref(path: string): string {
  return `/source/${path.split("/").map(encodeURIComponent).join("/")}.txt`;
}

/** A file's path from the repository's top, with slashes. */
export function inRepository(file: string): string {
  return relative(repositoryRoot, file).split(sep).join("/");
}
