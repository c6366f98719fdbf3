import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, runCommand } from "@carespec/command";
import { listDocuments } from "@carespec/specs";
import { readVendorDocument } from "./document.ts";
import { renderLanding } from "./landing.ts";
import { installRedoc } from "./redoc-assets.ts";
import { renderReference } from "./reference.ts";
import { viewVendor } from "./vendor-view.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const ownAssets = fileURLToPath(new URL("./assets", import.meta.url));

/** More than two Redocly processes at once gain nothing on a small machine. */
const maxConcurrent = 2;

const USAGE = `
Usage: node docs/src/build.ts

Builds the docs site into docs/dist from the bundled documents. Takes no arguments.
`;

await runCommand("docs", build);

async function build(): Promise<void> {
  readArguments(USAGE);
  const documents = listDocuments().map(({ name, file }) => {
    return { name, file, document: readVendorDocument({ name, bundle: file }) };
  });
  const views = documents.map(({ name, document }) => viewVendor(name, document));

  rmSync(dist, { recursive: true, force: true });
  const assets = join(dist, "assets");
  cpSync(ownAssets, assets, { recursive: true });
  const redoc = installRedoc(assets);

  const waiting = documents.map(({ name, file, document }, index) => async () => {
    const view = views[index];
    if (!view) return;
    mkdirSync(join(dist, "openapi"), { recursive: true });
    cpSync(file, join(dist, view.documentHref));
    write(view.referenceHref, await renderReference(view, document, views, redoc));
    console.log(`docs: ${name}, ${view.operationCount} operations`);
  });
  await Promise.all(
    Array.from({ length: maxConcurrent }, async () => {
      for (let task = waiting.shift(); task; task = waiting.shift()) await task();
    }),
  );
  write("index.html", renderLanding(views));
  console.log(`docs: built ${dist}`);
}

function write(path: string, html: string): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
