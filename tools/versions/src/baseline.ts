import { readArguments, runCommand } from "@carespec/command";
import {
  listVendors,
  loadVendorFacts,
  readDocument,
  repositoryRoot,
  type VendorEntry,
} from "@carespec/document";
import { noteRelease, readChangeLog, writeChangeLog } from "./baseline/change-log.ts";
import { readBaseline } from "./baseline/read-baseline.ts";
import { type ClientOf, writeBaseline } from "./baseline/write-baseline.ts";
import { writeClientConsumer } from "./consumer/write-consumer.ts";
import { listPublished } from "./packages/list-published.ts";
import { bundleOf, documentChanges } from "./verdict/check-release.ts";

const USAGE = `
Usage: npm run release:baseline

Keeps each package whose version is new as its last release, in packages/<name>/released and
specs/<vendor>/released, with which \`npm run release:check\` compares. \`npm run release:publish\` does so
after it has published. Takes no arguments; commit what it writes.
`;

await runCommand("release:baseline", async () => {
  readArguments(USAGE);
  const vendors = new Map(listVendors().map((vendor) => [vendor.name, vendor]));
  let kept = 0;
  for (const published of listPublished(repositoryRoot)) {
    const { name, shortName, manifest } = published;
    if (readBaseline(published)?.manifest.version === manifest.version) continue;
    const vendor = vendors.get(shortName);
    const changes = vendor ? await documentChanges(vendor, repositoryRoot) : [];
    if (!writeBaseline(published, vendor && (await clientOf(name, vendor)))) continue;
    if (vendor) {
      const date = new Date().toISOString().slice(0, 10);
      const release = { version: manifest.version, date, changes };
      writeChangeLog(vendor.folder, noteRelease(readChangeLog(vendor.folder), release));
    }
    kept += 1;
    console.log(`kept ${name} ${manifest.version}`);
  }
  console.log(kept === 0 ? "nothing to keep: every version is kept" : "commit these folders");
});

async function clientOf(name: string, vendor: VendorEntry): Promise<ClientOf> {
  const bundle = bundleOf(vendor, repositoryRoot);
  const document = readDocument(bundle);
  return {
    folder: vendor.folder,
    bundle,
    consumer: writeClientConsumer(name, document, await loadVendorFacts(vendor.name)),
  };
}
