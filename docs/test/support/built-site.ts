import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** Name under which the browser reaches the site; Redoc calls home from such names only. */
export const siteHost = "docs.example.test";

/** The built site. */
export const dist = join(repositoryRoot, "docs", "dist");

/** @throws Error with the command that builds the site, where it is not built */
export function requireBuiltSite(): void {
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("docs/dist is missing: run `npm run build` first");
  }
}
