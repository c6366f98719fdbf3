import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pointerKeys, repositoryRoot } from "@carespec/document";
import type { ToolFinding } from "./finding.ts";
import { failure, runTool } from "./run-tool.ts";
import { timeLimit } from "./time-limit.ts";
import { readYamlFile } from "./yaml-file.ts";

/** How it follows references. */
const RESOLVER = fileURLToPath(new URL("spectral-resolver.ts", import.meta.url));

/** Spectral's severity of a warning; only a house rule may have one that does not fail lint. */
const WARNING = 1;

/** The ruleset of a document: its own, or the house's. */
export function spectralRuleset(root: string): string {
  const own = join(dirname(root), ".spectral.yaml");
  return existsSync(own) ? own : join(repositoryRoot, ".spectral.yaml");
}

/**
 * Lints documents of one ruleset in one process of Spectral.
 *
 * @throws UserError where Spectral itself fails, as with a ruleset that it cannot read
 */
export async function runSpectral(roots: string[], ruleset: string): Promise<ToolFinding[]> {
  const options = ["--ruleset", ruleset, "--resolver", RESOLVER, "--format=json", "--quiet"];
  const args = ["lint", ...roots, ...options];
  const tool = { name: "Spectral", program: program() };
  const printed = await runTool(tool, args, timeLimit(roots));
  try {
    return (JSON.parse(printed.stdout) as Result[]).map((result) => toFinding(result));
  } catch {
    throw failure(tool, printed);
  }
}

interface Result {
  source: string;
  code: string;
  path: (string | number)[];
  message: string;
  severity: number;
  range: { start: { line: number; character: number } };
}

function toFinding({ source, code, path, message, severity, range }: Result): ToolFinding {
  const isWarning = severity >= WARNING && code.startsWith("carespec-");
  const finding = {
    tool: "spectral",
    rule: code,
    severity: isWarning ? "warning" : "error",
  } as const;
  const [, file, pointer, text] = path.length === 0 ? placeIn(message) : [];
  if (file !== undefined) {
    const place = resolve(dirname(source), file);
    const keys = pointerKeys((pointer ?? "").replaceAll("%20", " "));
    const at = readYamlFile(place).placeOf(keys);
    return { ...finding, file: place, ...at, keys, message: plain(text ?? "") };
  }
  const { line, character } = range.start;
  return {
    ...finding,
    file: resolve(source),
    line: line + 1,
    column: character + 1,
    keys: path.map(String),
    message: plain(message),
  };
}

/** The place at which a message of a house rule begins, where Spectral could not report it there. */
function placeIn(message: string): string[] {
  return /^([\w./{}@ -]+\.ya?ml)#(\/\S*|): (.*)$/s.exec(message) ?? [];
}

const plain = (message: string) =>
  message
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");

function program(): string {
  return createRequire(import.meta.url).resolve("@stoplight/spectral-cli/dist/index.js");
}
