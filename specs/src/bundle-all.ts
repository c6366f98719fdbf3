import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { builtFolder, type DocumentIndex, readIndex, sha256Of } from "./built-documents.ts";
import { type DocumentProblem, formatProblem } from "./document-problem.ts";
import { findProblems, type Root } from "./find-problems.ts";
import { runRedocly } from "./run-redocly.ts";
import { removeFolder, swapFolder } from "./swap-folder.ts";

/** What to do with a document that has problems. */
export interface BundleOptions {
  /** Keeps the last good bundle of a broken document, where there is one. Default: throws. */
  keepLastGood?: boolean;
  /** Only these vendors have changed: the others are taken over as they are. Default: all. */
  changed?: string[];
}

/**
 * Bundles the document of every vendor and writes the index that mock and docs read. All is written
 * into a fresh folder that then replaces the old one, so a build that fails leaves the last good
 * documents as they are, and a vendor that no longer exists leaves nothing behind.
 *
 * @throws UserError for a broken document
 */
export async function bundleAll(
  vendors: Root[] = listVendors(),
  folder = builtFolder,
  { keepLastGood = false, changed }: BundleOptions = {},
): Promise<void> {
  const known = changed ? readIndex(folder) : { documents: [] };
  const entryOf = (name: string) =>
    changed?.includes(name)
      ? undefined
      : known.documents.find((document) => document.name === name);
  const problems = await findProblems(vendors.filter(({ name }) => !entryOf(name)));
  if (problems.length > 0 && !keepLastGood) throw toUserError(problems);
  const problemOf = (name: string) => problems.find(({ vendor }) => vendor === name);
  const fresh = `${folder}.fresh-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    await bundleInto(
      fresh,
      vendors.filter(({ name }) => !problemOf(name) && !entryOf(name)),
    );
    const index: DocumentIndex = { documents: [] };
    for (const { name } of vendors) {
      const file = `${name}.json`;
      const entry = entryOf(name);
      const problem = problemOf(name) ?? entry?.problem;
      if ((problem || entry) && existsSync(join(folder, file))) {
        copyFileSync(join(folder, file), join(fresh, file));
      }
      if (problem && !existsSync(join(fresh, file))) {
        index.missing = [...(index.missing ?? []), problem];
      } else {
        const sha256 = sha256Of(join(fresh, file));
        index.documents.push({ name, file, sha256, ...(problem && { problem }) });
      }
    }
    writeFileSync(join(fresh, "index.json"), `${JSON.stringify(index, undefined, 2)}\n`);
    swapFolder(fresh, folder);
  } finally {
    removeFolder(fresh);
  }
}

/** One Redocly process for all documents: starting it takes longer than bundling one. */
async function bundleInto(folder: string, vendors: Root[]): Promise<void> {
  if (vendors.length === 0) return;
  const apis = vendors.map(({ name, root }) => {
    return [name, { root, output: join(folder, `${name}.json`) }] as const;
  });
  const { status, stderr } = await runRedocly("bundle", {
    decorators: { "carespec/sources": "on" },
    apis: Object.fromEntries(apis),
  });
  if (status !== 0) throw new UserError(`a document cannot be bundled: ${stderr.trim()}`);
}

function toUserError(problems: DocumentProblem[]): UserError {
  const [first, ...more] = problems.map(formatProblem);
  const rest = more.length > 0 ? ` (and ${more.length} more: run \`npm run build\`)` : "";
  return new UserError(`${first}${rest}`);
}
