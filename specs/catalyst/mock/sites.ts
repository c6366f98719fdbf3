import { type Call, type Handler, pageOf } from "@carespec/mock-kit";
import { findByCatalystId } from "./ids.ts";
import type { Site } from "./resources.ts";

/**
 * The site that a student's body names: by `DF.` and the SiteId or by the abbreviation, as the page
 * says, or by the bare SiteId, as its examples do.
 */
export async function findSite(call: Call, name: string): Promise<Site | undefined> {
  const sites = call.state.collection<Site>("sites");
  const found = await findByCatalystId(sites, name);
  if (found) return found;
  for (const site of await sites.values()) {
    if (site.Abbreviation === name) return site;
  }
  return undefined;
}

/** The site of a student whose body names none, which is inferred: the first one. */
export async function firstSite(call: Call): Promise<Site | undefined> {
  for (const site of await call.state.collection<Site>("sites").values()) return site;
  return undefined;
}

/** The operations on sites. */
export const sites: Record<string, Handler> = {
  listSites: async (call) => ({
    body: pageOf(call, await call.state.collection<Site>("sites").values()),
  }),
};
