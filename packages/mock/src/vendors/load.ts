import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import type { VendorPlugin } from "@carespec/mock-kit";
import type { Checker } from "../check/checker.ts";
import type { SourceFile } from "../load/read-files.ts";
import type { Report } from "../load/report.ts";
import type { Engine } from "../prism/engine.ts";
import { type FoundState, withState } from "../resources/with-state.ts";
import { serverPath } from "../server-path.ts";
import { perDocument, readShared } from "../shared-document.ts";
import {
  documentsFolder,
  type IndexedVendor,
  type ListedClient,
  readVendorIndex,
} from "./vendor-index.ts";

/** A vendor that the mock can serve: its bundled document and its own rules. */
export interface Vendor {
  name: string;
  document: OpenApiDocument;
  plugin: VendorPlugin | undefined;
  /** What was found in the document, where its state is not written by hand alone. */
  found?: FoundState;
  /** Prefix of the vendor's operations: `/<name>` and the path of the document's first server. */
  basePath: string;
  /** How its client is created; left out for a user's own document. */
  client?: ListedClient;
  /** How a user's own document is served; left out for a vendor of the registry. */
  own?: {
    file: string;
    engine: Engine;
    checker: Checker | undefined;
    files?: readonly SourceFile[];
    /** Where the user's file has what a pointer of the document names, if that is not the same place. */
    givenPointer?: SourceFile["givenPointer"];
    report?: Report;
    isPlain?: true;
  };
}

/** Whether it is a user's document without a plugin, which Prism alone answers. */
export function isPlain({ own }: Vendor): boolean {
  return own?.isPlain ?? false;
}

/** Names of all vendors, in the registry's order, as the index of the last build lists them. */
export function vendorNames(folder?: URL): string[] {
  return readVendorIndex(folder).map(({ name }) => name);
}

/**
 * Loads vendors by name; default all.
 *
 * @throws UserError that lists the known vendors, for any other name
 */
export async function loadVendors(
  names?: readonly string[],
  folder: URL = documentsFolder,
): Promise<Vendor[]> {
  const index = readVendorIndex(folder);
  const known = new Map(index.map((vendor) => [vendor.name, vendor]));
  const wanted = [...new Set(names ?? known.keys())].map((name) => {
    const vendor = known.get(name);
    if (vendor) return vendor;
    throw new UserError(`unknown vendor "${name}": choose from ${[...known.keys()].join(", ")}`);
  });
  return Promise.all(wanted.map((vendor) => loadVendor(vendor, folder)));
}

async function loadVendor(
  { name, document: file, plugin: hasPlugin, client }: IndexedVendor,
  folder: URL,
): Promise<Vendor> {
  const document = readShared(new URL(file, folder));
  const plugin: VendorPlugin | undefined = hasPlugin
    ? (await import(pluginUrl(name).href)).default
    : undefined;
  const basePath = `/${name}${serverPath(document.servers?.[0] ?? { url: "/" })}`;
  const isFound = plugin === undefined || plugin.stateful === true;
  const own = isFound ? stateOf(document)(basePath, plugin) : { plugin };
  return { name, document, ...own, basePath, ...(client && { client }) };
}

/** Found once, for all mocks of a process. */
const stateOf = perDocument((document) => {
  const byPlugin = new Map<VendorPlugin | undefined, ReturnType<typeof withState>>();
  return (basePath: string, plugin: VendorPlugin | undefined) => {
    const joined = byPlugin.get(plugin) ?? withState(document, basePath, plugin);
    byPlugin.set(plugin, joined);
    return joined;
  };
});

/** A plugin's source is in its vendor's folder; the build writes it beside this file. */
function pluginUrl(name: string): URL {
  const isSource = import.meta.url.endsWith(".ts");
  const path = isSource ? `../../../../specs/${name}/mock/index.ts` : `./${name}/index.js`;
  return new URL(path, import.meta.url);
}
