import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments, runCommand } from "@carespec/command";
import { loadVendorFacts, repositoryRoot } from "@carespec/document";
import { listDocuments } from "@carespec/specs";

const documents = new URL("../documents/", import.meta.url);
const pages = new URL("../docs/vendors/", import.meta.url);

/** What a vendor's mock does beyond its document, for a vendor that has such a folder. */
const mockFolderOf = (name: string) => join(repositoryRoot, "specs", name, "mock");

const USAGE = `
Usage: node packages/mock/scripts/copy-documents.ts

Copies the bundled documents and the pages about the mocks into the package. Takes no arguments.
`;

await runCommand("copy-documents", async () => {
  readArguments(USAGE);
  const built = listDocuments();
  for (const folder of [documents, pages]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  const vendors = [];
  for (const { name, file } of built) {
    const document = `${name}.json`;
    copyFileSync(file, new URL(document, documents));
    copyPages(name);
    const { factory, options } = (await loadVendorFacts(name)).client;
    const client = { factory, ...(options && { options }) };
    const plugin = existsSync(join(mockFolderOf(name), "index.ts"));
    vendors.push({ name, document, plugin, client });
  }
  const index = `${JSON.stringify({ vendors }, undefined, 2)}\n`;
  writeFileSync(new URL("index.json", documents), index);
});

/** Copies the vendor's pages to the mock's own, so that they reach the users of the package. */
function copyPages(name: string): void {
  const folder = mockFolderOf(name);
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => /\.md$/.test(file)) : [];
  if (names.length > 0) mkdirSync(new URL(name, pages));
  for (const page of names) copyFileSync(join(folder, page), new URL(`${name}/${page}`, pages));
}
