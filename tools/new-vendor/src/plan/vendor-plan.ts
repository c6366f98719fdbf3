import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { pascalCase } from "@carespec/document/normalize";
import type { Draft } from "../mend/draft.ts";
import { type Credential, credentialsOf } from "./credentials.ts";
import { firstCallOf, type PlannedCall } from "./first-call.ts";

/** All that the files of a new vendor are written from. */
export interface VendorPlan {
  /** Name in the registry, of folders, package and paths. */
  name: string;
  /** The same in code, for example `AcmeV2`. */
  inCode: string;
  title: string;
  document: OpenApiDocument;
  draft: Draft;
  /** The vendor's own file, where it was added from one. */
  vendorFile: string | undefined;
  /** Where it came from, in words. */
  origin: string;
  credentials: Credential[];
  firstCall: PlannedCall;
  operationCount: number;
  /** The versions of the workspaces that its packages depend on. */
  versionOf(folder: string): string;
}

/** Works out what follows from a mended document. */
export function planVendor(
  root: string,
  { name, draft, vendorFile, origin }: Pick<VendorPlan, "name" | "draft" | "vendorFile" | "origin">,
): VendorPlan {
  const { document } = draft;
  return {
    name,
    inCode: inCode(name),
    title: document.info.title,
    document,
    draft,
    vendorFile,
    origin,
    credentials: credentialsOf(document),
    firstCall: firstCallOf(document),
    operationCount: operationsOf(document).length,
    versionOf: (folder) =>
      JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).version,
  };
}

/** A vendor's name as identifiers have it: `acme-v2` is `AcmeV2`. */
export function inCode(name: string): string {
  return pascalCase(name.replaceAll("-", " "));
}
