import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { build } from "astro";
import { writeCollections } from "./collections/write-collections.ts";
import { addContentPolicy } from "./finish/content-policy.ts";
import { copySources } from "./finish/copy-sources.ts";
import { pagePaths, readPages, writePage } from "./finish/html-files.ts";
import { relativeLinks } from "./finish/relative-links.ts";
import { swapFolder } from "./finish/swap-folder.ts";
import { writeMachineFiles } from "./finish/write-machine-files.ts";
import { siteVendors } from "./model/site-vendor.ts";
import { searchRecords } from "./search/search-records.ts";
import { writeIndex } from "./search/write-index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `
Usage: node docs/src/build.ts

Builds the docs site into docs/dist from the bundled documents. Takes no arguments.
`;

await runCommand("docs", async () => {
  readArguments(USAGE);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const vendors = siteVendors();
  const fresh = join(root, ".build");
  rmSync(fresh, { recursive: true, force: true });
  await build({ root, outDir: fresh, logLevel: "warn" });
  await writeMachineFiles(fresh, vendors, pagePaths(fresh));
  await writeCollections(fresh, vendors);
  copySources(fresh, readPages(fresh), repositoryRoot);
  const records = searchRecords(vendors, readPages(fresh));
  for (const { path, html } of readPages(fresh)) {
    writePage(fresh, { path, html: addContentPolicy(relativeLinks(html, path)) });
  }
  await writeIndex(fresh, records);
  swapFolder(fresh, join(root, "dist"));
  console.log(`docs: built ${join(root, "dist")}`);
});
