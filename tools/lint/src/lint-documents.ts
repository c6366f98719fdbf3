import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { byPlace, type Finding, type ToolFinding, type Verdict } from "./finding.ts";
import { mergeFindings } from "./merge-findings.ts";
import { redoclyConfiguration, runRedocly } from "./run-redocly.ts";
import { runSpectral, spectralRuleset } from "./run-spectral.ts";
import { applyWaivers } from "./waivers.ts";
import { readYamlFile } from "./yaml-file.ts";

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
  const unreadable = new Map(roots.flatMap((root) => faultOf(root)));
  const readable = roots.filter((root) => !unreadable.has(root));
  const found = await Promise.all([
    ...runs(readable, redoclyConfiguration, runRedocly),
    ...runs(readable, spectralRuleset, runSpectral),
  ]);
  const findings = found.flat();
  return roots.map((root) => {
    const own =
      unreadable.get(root) ?? findings.filter(({ file }) => ownerOf(file, roots) === root);
    const excused = applyWaivers(root, mergeFindings(own));
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

/** Redocly ends at a root that it cannot parse, so such a document is not handed to the tools. */
function faultOf(root: string): [string, ToolFinding[]][] {
  const { fault, data } = readYamlFile(root);
  const problem = fault
    ? `this is not YAML (${fault.message.replace(/\.$/, "")}): correct the indentation, quotes or brackets here`
    : typeof data === "object" && data !== null
      ? undefined
      : "this is not an OpenAPI document: write openapi, info and paths";
  if (problem === undefined) return [];
  const { line, column } = fault ?? { line: 1, column: 1 };
  const rule = "unreadable";
  return [
    [
      root,
      [{ tool: "redocly", file: root, line, column, rule, severity: "error", message: problem }],
    ],
  ];
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
