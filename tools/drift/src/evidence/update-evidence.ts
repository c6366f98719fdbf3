import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { createInterface } from "node:readline/promises";
import type { OpenApiDocument, VendorEntry } from "@carespec/document";
import { shownFile } from "@carespec/traffic";
import { createTwoFilesPatch } from "diff";
import { isMap, type Node } from "yaml";
import type { OperationTally, Tally } from "../compare/tally.ts";
import { type Basis, today } from "../draft/basis.ts";
import { type Mark, readSplitDocument, type SplitFile } from "../locate/split-document.ts";
import { addSource } from "./add-source.ts";
import { applyEdits, type Edit, editsOf, hasStatus } from "./edit-evidence.ts";
import { partsToRaise } from "./parts-to-raise.ts";

/** What nobody prints of a schema. */
const READ_FROM_IT = " What is required, and formats and limits, are still ours.";

/** What is raised, by what, and where that is shown. */
export interface UpdateOptions extends Basis {
  vendor: VendorEntry;
  /** Files are told from here. */
  top: string;
  /** Whether to write without asking. */
  write: boolean;
  print(text: string): void;
}

/**
 * Raises what is inferred and was seen, to `partial`, or to `documented` where the vendor published the
 * file. Shows the change first; writes it with `write`, or where a person at the terminal says yes. Nothing
 * is lowered, and nothing is raised of an operation that the traffic contradicts.
 */
export async function updateEvidence(
  document: OpenApiDocument,
  tally: Tally,
  options: UpdateOptions,
): Promise<void> {
  const { vendor, top, print } = options;
  const source = addSource(vendor.folder, options);
  const changes = changesOf(document, tally, options, source.name);
  if (changes.length === 0) {
    print("No evidence can be raised by this file.\n");
    return;
  }
  if (source.registry) {
    const { file, before, after } = source.registry;
    changes.push({ file, before, after });
  }
  for (const { file, before, after } of changes) {
    const name = relative(top, file).replaceAll("\\", "/");
    print(patchOf(name, before, after));
  }
  if (!options.write && !(await isAgreed())) {
    print("Nothing is written: add --write to write it.\n");
    return;
  }
  for (const { file, after } of changes) writeFileSync(file, after);
  print(`${changes.length} ${changes.length === 1 ? "file is" : "files are"} written.\n`);
}

function patchOf(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
  return patch.replace(/^(Index: .*\n)?=+\n/, "");
}

interface Change {
  file: string;
  before: string;
  after: string;
}

function changesOf(
  document: OpenApiDocument,
  tally: Tally,
  options: UpdateOptions,
  source: string,
): Change[] {
  const split = readSplitDocument(options.vendor.root, options.top);
  const edits = new Map<SplitFile, Map<number, Edit[]>>();
  const contradicted = [...tally.operations.values()]
    .flatMap(({ findings }) => [...findings.values()])
    .filter(({ level }) => level === "contradicts")
    .flatMap(({ keys }) => split.find(keys).marks);
  for (const { keys, operation } of partsToRaise(document, tally, options)) {
    const { node, file, isExact } = split.find(keys);
    const evidence = isExact && isMap(node) ? node.get("x-evidence") : undefined;
    if (!hasStatus(evidence, "inferred") || contradicted.some((mark) => isIn(mark, file, node)))
      continue;
    const fresh = {
      status: options.published ? "documented" : "partial",
      source,
      checked: today(),
      note:
        noteOf(operation, options) + (isMap(node) && node.has("properties") ? READ_FROM_IT : ""),
    };
    const own = edits.get(file) ?? new Map<number, Edit[]>();
    edits.set(file, own);
    // A shared component is raised once, by the operation that comes first.
    const at = evidence.range?.[0] ?? 0;
    if (!own.has(at)) own.set(at, editsOf(file.text, evidence, fresh));
  }
  return [...edits].map(([file, own]) => ({
    file: file.path,
    before: file.text,
    after: applyEdits(file.text, [...own.values()].flat()),
  }));
}

/** Whether a place is within a part of a file. */
function isIn(mark: Mark, file: SplitFile, { range }: Node): boolean {
  return mark.file === file && range != null && mark.offset >= range[0] && mark.offset <= range[2];
}

function noteOf({ requests }: OperationTally, { published, file }: UpdateOptions): string {
  const count = `${requests} ${requests === 1 ? "request" : "requests"}`;
  return `${published ? "Printed" : "Seen"} in ${shownFile(file)} (${count}, ${today()}).`;
}

async function isAgreed(): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question("Write this? (y/N) ")).trim());
  } finally {
    terminal.close();
  }
}
