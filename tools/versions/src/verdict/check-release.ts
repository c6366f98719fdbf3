import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import {
  listVendors,
  type OpenApiDocument,
  readDocument,
  type VendorEntry,
} from "@carespec/document";
import {
  type Baseline,
  baselineFolder,
  leftTraces,
  readBaseline,
  readReleasedDocument,
  releasedDocumentFile,
} from "../baseline/read-baseline.ts";
import { damaged, expectAsKept } from "../baseline/sums.ts";
import type { Change } from "../change.ts";
import { readAllChangesets } from "../changesets/read-changesets.ts";
import { compareConsumers } from "../consumer/compare-consumers.ts";
import { compareDeclarations, type DeclaredTwice } from "../declarations/compare-declarations.ts";
import { compareDocuments } from "../documents/compare-documents.ts";
import { joinSubjects } from "../join-subjects.ts";
import { compareFiles, hashFiles } from "../packages/compare-files.ts";
import { compareManifests } from "../packages/compare-manifests.ts";
import {
  declarationsOf,
  expectBuilt,
  listPublished,
  type PublishedPackage,
} from "../packages/list-published.ts";
import { foldEchoes } from "./fold-echoes.ts";
import { documentPlace, exportPlace } from "./source-place.ts";
import { judge, type Verdict } from "./verdict.ts";

/** What the check found. */
export interface ReleaseCheck {
  verdicts: Verdict[];
  /** The tag of prereleases, where they have begun. */
  pre?: string;
}

/** A package and its last release. */
interface Compared {
  published: PublishedPackage;
  baseline: Baseline;
  vendor: VendorEntry | undefined;
}

/**
 * Compares each package with its last release.
 *
 * @param packages - what is checked; default all
 * @throws UserError where a package is not built, or the last release or a changeset cannot be read
 */
export async function checkRelease(
  root: string,
  packages: readonly PublishedPackage[] = listPublished(root),
): Promise<ReleaseCheck> {
  const { changesets, pre } = await readAllChangesets(root, workspaceNames(root));
  const vendors = new Map(listVendors(root).map((vendor) => [vendor.name, vendor]));
  const all = listPublished(root).flatMap((published): Compared[] => {
    const baseline = readBaseline(published);
    const vendor = vendors.get(published.shortName);
    if (baseline) return [{ published, baseline, vendor }];
    if (vendor && !existsSync(baselineFolder(published)) && leftTraces(vendor.folder)) {
      throw damaged(join(baselineFolder(published), "package.json"), "is missing");
    }
    return [];
  });
  const names = new Set(packages.map(({ name }) => name));
  const compared = all.filter(({ published }) => names.has(published.name));
  const declared = compared.length === 0 ? new Map() : compareTypes(all, names, root);
  const verdicts: Verdict[] = [];
  for (const published of packages) {
    const { name, manifest } = published;
    const found = compared.find((each) => each.published.name === name);
    const changes = found ? await changesOf(found, declared.get(name) ?? [], root) : [];
    const released = found?.baseline.manifest.version;
    verdicts.push(judge({ name, version: manifest.version, released, changes, changesets }));
  }
  return { verdicts, ...(pre && { pre }) };
}

/** A package meets its siblings, so all are put together, and those compared that are asked for. */
function compareTypes(
  all: readonly Compared[],
  names: ReadonlySet<string>,
  root: string,
): Map<string, Change[]> {
  for (const { published } of all) expectBuilt(published);
  const twice = all.map(({ published, baseline }): DeclaredTwice => {
    const { name, manifest, folder } = published;
    const before = {
      name,
      manifest: baseline.manifest,
      types: baseline.types,
      entries: declarationsOf(baseline.manifest),
    };
    return {
      before,
      after: { name, manifest, types: join(folder, "dist"), entries: declarationsOf(manifest) },
    };
  });
  return compareDeclarations(twice, root, names);
}

async function changesOf(
  { published, baseline, vendor }: Compared,
  declared: Change[],
  root: string,
): Promise<Change[]> {
  const { folder, manifest } = published;
  const own = new Set(listPublished(root).map(({ name }) => name));
  if (vendor) expectAsKept(releasedDocumentFile(vendor.folder), baseline.documentSum);
  const document = vendor ? await documentChanges(vendor, root) : [];
  const types = declared.map((change) => ({
    ...change,
    place: exportPlace(folder, change.subject, root),
  }));
  const place = exportPlace(folder, "", root);
  const others = [
    ...compareManifests(baseline.manifest, manifest, own),
    ...compareFiles(baseline.files, hashFiles(published)),
  ].map((change) => ({ ...change, place }));
  const consumers = compareConsumers(baseline.consumers, root);
  return joinSubjects(foldEchoes([...document, ...types, ...consumers, ...others]));
}

/**
 * Lists what changed in a vendor's document since the last release; nothing before the first one.
 *
 * @throws UserError where it is not built or cannot be compared
 */
export async function documentChanges(vendor: VendorEntry, root: string): Promise<Change[]> {
  const before = readReleasedDocument(vendor.folder);
  if (!before) return [];
  const changes = await compareDocuments(before, readBundle(vendor, root));
  return changes.map((change) => {
    if (change.pointer === undefined) return change;
    return { ...change, place: documentPlace(vendor.root, change.pointer, root) };
  });
}

/**
 * Where a vendor's document is bundled for mock and docs. `npm run build` writes it each time; the one in the
 * vendor's own folder is as old as the last `npm run generate`.
 */
export function bundleOf({ name }: Pick<VendorEntry, "name">, root: string): string {
  return join(root, "specs", "dist", `${name}.json`);
}

function readBundle(vendor: VendorEntry, root: string): OpenApiDocument {
  const file = bundleOf(vendor, root);
  if (existsSync(file)) return readDocument(file);
  throw new UserError(`the document of ${vendor.name} is not bundled: run \`npm run build\` first`);
}

/** Everything that a changeset may name. */
function workspaceNames(root: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
  const { workspaces } = read("package.json") as { workspaces: string[] };
  const files = globSync(
    workspaces.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  );
  return files.map((file) => (read(file) as { name: string }).name).toSorted();
}
