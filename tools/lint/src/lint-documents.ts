import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { checkFiles } from "./check-files.ts";
import { byPlace, type Finding, type ToolFinding, type Verdict } from "./finding.ts";
import { mergeFindings } from "./merge-findings.ts";
import { redoclyConfiguration, runRedocly } from "./run-redocly.ts";
import { runSpectral, spectralRuleset } from "./run-spectral.ts";
import { shorten } from "./shorten.ts";
import { applyWaivers } from "./waivers.ts";
import { belowTop } from "./without-paths.ts";

/**
 * Lints documents with Redocly and Spectral, always with both, and merges what they find. All documents
 * of the same configuration are read by one process of each.
 *
 * @param documents - paths of the root files, from the working directory
 * @returns a verdict for each document, in their order
 * @throws UserError for a document that does not exist
 */
export async function lintDocuments(documents: string[]): Promise<Verdict[]> {
  const roots = documents.map((document) => resolve(document));
  const missing = roots.findIndex((root) => !existsSync(root));
  if (missing >= 0) {
    throw new UserError(`${documents[missing]} does not exist: name the root file of a document`);
  }
  const states = new Map(roots.map((root) => [root, checkFiles(root)]));
  const readable = roots.filter((root) => states.get(root)?.findings.length === 0);
  const found = await Promise.all([
    ...runs(readable, redoclyConfiguration, runRedocly),
    ...runs(readable, spectralRuleset, runSpectral),
  ]);
  const folders = roots.map((root) => dirname(root));
  const findings = found
    .flat()
    .map((finding) => ({ ...finding, message: shorten(belowTop(finding.message, folders)) }));
  return roots.map((root) => {
    const { findings: faults = [], isWhole = true } = states.get(root) ?? {};
    const own =
      faults.length > 0 ? faults : findings.filter(({ file }) => ownerOf(file, roots) === root);
    const excused = applyWaivers(root, mergeFindings(own), isWhole);
    return {
      document: fromTop(root),
      findings: excused.findings.map(toFinding).sort(byPlace),
      waived: excused.waived.map(toFinding).sort(byPlace),
    };
  });
}

type Run = (roots: string[], configuration: string) => Promise<ToolFinding[]>;

/** One process for all documents that share a configuration: starting it takes longer than linting. */
function runs(roots: string[], configurationOf: (root: string) => string, run: Run) {
  const configurations = new Set(roots.map(configurationOf));
  return [...configurations].map((configuration) =>
    run(
      roots.filter((root) => configurationOf(root) === configuration),
      configuration,
    ),
  );
}

/** The document in whose folder a file is: the deepest one, where folders lie in each other. */
function ownerOf(file: string, roots: string[]): string | undefined {
  const holders = roots.filter((root) => file === root || file.startsWith(dirname(root) + sep));
  const exact = holders.find((root) => root === file);
  return (
    exact ??
    holders.sort((one, other) => dirname(other).length - dirname(one).length)[0] ??
    roots[0]
  );
}

function toFinding({ tool: _, ...finding }: ToolFinding): Finding {
  const page = `tools/spectral/rules/${finding.rule}.md`;
  const hasPage = existsSync(join(repositoryRoot, page));
  return { ...finding, file: fromTop(finding.file), ...(hasPage && { page }) };
}

function fromTop(path: string): string {
  const own = relative(repositoryRoot, path);
  return own.startsWith("..") ? path : own.split(sep).join("/");
}
