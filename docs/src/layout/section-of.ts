import { siteVendors } from "../model/site-vendor.ts";
import { mainSections } from "./sections.ts";

/** The main part of the site to which a page belongs; a vendor's pages belong to the APIs. */
export function sectionOf(pathname: string): string | undefined {
  const [, first = ""] = pathname.split("/");
  if (first === "" || first === "index.html") return "/";
  if (first === "across" || siteVendors().some(({ name }) => name === first)) return "/apis/";
  return mainSections.find(({ href }) => href === `/${first}/`)?.href;
}
