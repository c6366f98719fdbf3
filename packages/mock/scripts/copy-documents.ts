import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { runCommand } from "@carespec/command";
import { listDocuments } from "@carespec/specs";

const folder = new URL("../documents/", import.meta.url);

/** Where a vendor's rules live, for a vendor that has some. */
const pluginOf = (name: string) => new URL(`../src/vendors/${name}/index.ts`, import.meta.url);

await runCommand("copy-documents", () => {
  const documents = listDocuments();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const vendors = documents.map(({ name, file }) => {
    const document = `${name}.json`;
    copyFileSync(file, new URL(document, folder));
    return { name, document, plugin: existsSync(pluginOf(name)) };
  });
  writeFileSync(new URL("index.json", folder), `${JSON.stringify({ vendors }, undefined, 2)}\n`);
});
