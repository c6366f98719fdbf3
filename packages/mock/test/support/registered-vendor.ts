import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { operationIds } from "../../src/document-files.ts";
import { loadVendors, type Vendor } from "../../src/vendors/load.ts";

/** A vendor of the registry, whichever it names. */
export interface RegisteredVendor {
  name: string;
  /** Prefix of its operations on the mock. */
  basePath: string;
  /** Its operationIds, in the document's order. */
  operations: string[];
  /** Its first operation that reads at a fixed path; without credentials it answers 401. */
  first: { id: string; path: string };
  /** A collection that holds values from the beginning, and those values. */
  collection: { name: string; values: readonly object[] };
}

/** The first vendor of the registry that has data: the one beside the sample vendor where two are needed. */
export const registered: RegisteredVendor = toRegistered(await loadVendors());

function toRegistered(vendors: Vendor[]): RegisteredVendor {
  for (const { name, basePath, document, plugin, found } of vendors) {
    // Nothing says who may use a vendor whose mock is its document alone.
    if (found) continue;
    const collections = Object.entries(plugin?.data ?? {});
    const [key, values] = collections.find(([, list]) => list.length > 0) ?? [];
    if (!key || !values) continue;
    const collection = { name: key, values };
    const first = firstOf(document);
    return { name, basePath, operations: operationIds(document), first, collection };
  }
  throw new Error("no vendor of redocly.yaml has a mock with data, which these tests need");
}

function firstOf(document: OpenApiDocument): RegisteredVendor["first"] {
  const found = operationsOf(document).find(
    ({ method, path }) => method === "get" && !path.includes("{"),
  );
  return { id: found?.operation.operationId ?? "", path: found?.path ?? "" };
}
