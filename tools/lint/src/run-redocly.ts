import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pointerKeys, repositoryRoot } from "@carespec/document";
import { explain } from "./explain.ts";
import type { ToolFinding } from "./finding.ts";
import { failure, runTool } from "./run-tool.ts";
import { timeLimit } from "./time-limit.ts";
import { belowTop } from "./without-paths.ts";

/** The configuration of a document: its own, or the house's rules. */
export function redoclyConfiguration(root: string): string {
  const own = join(dirname(root), "redocly.yaml");
  return existsSync(own) ? own : join(repositoryRoot, "specs/redocly.rules.yaml");
}

/**
 * Lints documents of one configuration in one process of Redocly.
 *
 * @throws UserError where Redocly itself fails, as with a configuration that it cannot read
 */
export async function runRedocly(roots: string[], configuration: string): Promise<ToolFinding[]> {
  const flags = ["--config", configuration, "--format=json", "--max-problems=10000"];
  const tool = { name: "Redocly", program: program() };
  const printed = await runTool(tool, ["lint", ...roots, ...flags], timeLimit(roots));
  const problems = readProblems(printed.stdout);
  if (!problems) throw failure(tool, printed);
  return problems.map(toFinding).filter((finding, _, all) => !isEcho(finding, all));
}

/** The problems that Redocly has printed; undefined where it broke off. */
function readProblems(stdout: string): Problem[] | undefined {
  // It prints one object for each document, one after another.
  const objects = stdout
    .slice(Math.max(stdout.indexOf("{"), 0))
    .trim()
    .split(/(?<=\n\})(?=\{\n)/);
  try {
    return objects.flatMap((text) => (JSON.parse(text) as { problems: Problem[] }).problems);
  } catch {
    return undefined;
  }
}

interface Problem {
  ruleId: string;
  message: string;
  location: {
    source: { ref: string };
    pointer?: string;
    start?: { line: number; col: number };
  }[];
}

function toFinding({ ruleId, message, location: [place] }: Problem): ToolFinding {
  return {
    tool: "redocly",
    file: resolve(repositoryRoot, place?.source.ref ?? ""),
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    ...(place?.pointer !== undefined && { keys: pointerKeys(place.pointer) }),
    rule: ruleId,
    severity: "error",
    message: explain(belowTop(message)),
  };
}

/**
 * What follows from another finding: a file that cannot be parsed is reported once more for each reference
 * to it, and an example whose schema cannot be resolved as an example.
 */
function isEcho({ message }: ToolFinding, all: ToolFinding[]): boolean {
  if (/^Example validation errored: can't resolve/.test(message)) {
    return all.some(({ rule }) => rule === "no-unresolved-refs");
  }
  const [, place] =
    /^the \$ref leads to a file that cannot be parsed \((\d+:\d+)\)/.exec(message) ?? [];
  return all.some(({ line, column, keys }) => keys === undefined && `${line}:${column}` === place);
}

function program(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin/cli.js");
}
