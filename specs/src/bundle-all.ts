import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import { listVendors, type VendorEntry } from "@carespec/document";
import { builtFolder, type DocumentIndex, sha256Of } from "./built-documents.ts";

/**
 * Bundles the document of every vendor and writes the index that mock and docs read. The folder is
 * emptied first, so that a vendor that no longer exists leaves nothing behind.
 */
export function bundleAll(
  vendors: Pick<VendorEntry, "name" | "root">[] = listVendors(),
  folder = builtFolder,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  bundleInto(folder, vendors);
  const documents = vendors.map(({ name }) => {
    const file = `${name}.json`;
    return { name, file, sha256: sha256Of(join(folder, file)) };
  });
  const index: DocumentIndex = { documents };
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(index, undefined, 2)}\n`);
}

/** One Redocly process for all documents: starting it takes longer than bundling one. */
function bundleInto(folder: string, vendors: Pick<VendorEntry, "name" | "root">[]): void {
  if (vendors.length === 0) return;
  const outputs = vendors.map(({ name, root }) => {
    return [name, { root, output: join(folder, `${name}.json`) }] as const;
  });
  const workplace = mkdtempSync(join(tmpdir(), "carespec-specs-"));
  const config = join(workplace, "redocly.yaml");
  writeFileSync(config, JSON.stringify({ telemetry: "off", apis: Object.fromEntries(outputs) }));
  try {
    execFileSync(process.execPath, [redocly(), "bundle", "--config", config], { stdio: "pipe" });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: Buffer };
    throw new UserError(`a document cannot be bundled: ${String(stderr).trim()}`, { cause: error });
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin/cli.js");
}
