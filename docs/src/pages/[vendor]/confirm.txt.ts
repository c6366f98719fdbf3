import type { APIRoute } from "astro";
import { confirmText } from "../../model/confirm-text.ts";
import { type SiteVendor, siteVendors } from "../../model/site-vendor.ts";

export function getStaticPaths() {
  return siteVendors().map((vendor) => ({ params: { vendor: vendor.name }, props: { vendor } }));
}

/** What a vendor is asked to confirm, as a file. */
export const GET: APIRoute<{ vendor: SiteVendor }> = ({ props }) =>
  new Response(confirmText(props.vendor));
