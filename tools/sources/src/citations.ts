import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  documentFiles,
  type EvidenceStatus,
  isEvidence,
  sourcesOf,
  toPointer,
} from "@carespec/document";
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";

/** A place of a document that names a source. */
export interface Citation {
  /** Relative to the vendor's folder, with `/`. */
  file: string;
  line: number;
  /** What is stated, a JSON pointer in that file. */
  pointer: string;
  sources: string[];
  /** The heading, in the first of the sources. */
  section?: string;
  status: EvidenceStatus;
}

/** Lists every `x-evidence` of a vendor's document, by file and line. */
export function citationsOf(folder: string): Citation[] {
  return documentFiles(folder).flatMap((file) => citationsIn(folder, file));
}

function citationsIn(folder: string, file: string): Citation[] {
  const counter = new LineCounter();
  const text = readFileSync(join(folder, file), "utf8");
  const document = parseDocument(text, { lineCounter: counter });
  const found: Citation[] = [];
  visit(document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key) || pair.key.value !== "x-evidence" || !isMap(pair.value)) return;
      const evidence = pair.value.toJSON();
      if (!isEvidence(evidence)) return;
      const keys = path.flatMap((step, at) => keyOf(step, path[at - 1]));
      const { status, section } = evidence;
      found.push({
        file,
        line: counter.linePos(pair.key.range?.[0] ?? 0).line,
        pointer: toPointer(keys),
        sources: sourcesOf(evidence),
        ...(section !== undefined && { section }),
        status,
      });
    },
  });
  return found;
}

function keyOf(step: unknown, parent: unknown): string[] {
  if (isPair(step) && isScalar(step.key)) return [String(step.key.value)];
  return isSeq(parent) ? [String(parent.items.indexOf(step))] : [];
}
