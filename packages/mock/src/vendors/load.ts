import { existsSync, readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import type { OpenApiDocument } from "../types.ts";

/** A vendor that the mock can serve: its bundled document and its own rules. */
export interface Vendor {
  name: string;
  document: OpenApiDocument;
  plugin: VendorPlugin | undefined;
  /** Where the vendor's operations stand: `/<name>` and the path of the document's first server. */
  basePath: string;
}

// The build copies one bundled document a vendor here, after the registry in redocly.yaml.
const documents = new URL("../../documents/", import.meta.url);
// The same folder holds TypeScript in the workspace and JavaScript in the published package.
const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";

/** Names of all vendors, in the registry's order, as the index of the last build lists them. */
export function vendorNames(): string[] {
  const index = new URL("index.json", documents);
  if (!existsSync(index)) {
    throw new UserError("the vendors' documents are not built yet: run `npm run build` first");
  }
  const { vendors } = JSON.parse(readFileSync(index, "utf8")) as { vendors: { name: string }[] };
  return vendors.map(({ name }) => name);
}

/** Loads vendors by name; throws a {@link UserError} that lists the known ones for any other. */
export async function loadVendors(names: string[] = vendorNames()): Promise<Vendor[]> {
  const known = vendorNames();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UserError(`unknown vendor "${unknown}": choose from ${known.join(", ")}`);
  }
  return Promise.all([...new Set(names)].map(loadVendor));
}

async function loadVendor(name: string): Promise<Vendor> {
  const document: OpenApiDocument = JSON.parse(
    readFileSync(new URL(`${name}.json`, documents), "utf8"),
  );
  const module = new URL(`./${name}/index.${extension}`, import.meta.url);
  const plugin: VendorPlugin | undefined = existsSync(module)
    ? (await import(module.href)).default
    : undefined;
  const serverPath = new URL(document.servers?.[0]?.url ?? "/", "http://localhost").pathname;
  return { name, document, plugin, basePath: `/${name}${serverPath.replace(/\/+$/, "")}` };
}
