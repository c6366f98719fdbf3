import {
  type Evidence,
  type EvidenceStatus,
  isEvidence,
  type OpenApiDocument,
  resolve,
} from "@carespec/document";
import { createCodeSamples } from "./code-samples.ts";
import { listOperations } from "./document.ts";
import { describeEvidence, remarkEvidence } from "./evidence.ts";
import { describePagination } from "./pagination.ts";

/** Redoc's color of a badge, readable on a light and on a dark page. */
const badgeColor: Record<EvidenceStatus, string> = {
  documented: "green",
  partial: "orange",
  inferred: "purple",
};

/**
 * Returns a copy of a vendor's document in which a reader sees the evidence: a badge and a first
 * line on each operation, a remark at the end of every other description. Operations with pages
 * explain them, and operations without code samples get some. The copy is for the reference only;
 * the download is the document itself.
 *
 * @param name - the vendor's name in the registry
 */
export function prepareForReference(name: string, document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const operations = listOperations(copy);
  const describedHere = operations.flatMap(({ operation }) =>
    [operation, operation["x-pagination"]].filter((part) => part !== undefined),
  );
  remarkParts(copy, document, new Set<object>(describedHere));
  for (const entry of operations) {
    const { operation } = entry;
    const evidence = operation["x-evidence"];
    operation["x-badges"] = [
      ...(operation["x-badges"] ?? []),
      { name: evidence.status, color: badgeColor[evidence.status] },
    ];
    const pagination = operation["x-pagination"];
    operation.description = join(
      describeEvidence(evidence),
      operation.description,
      pagination && describePagination(operation.operationId, pagination),
    );
    operation["x-codeSamples"] ??= createCodeSamples(name, document, entry);
  }
  return copy;
}

interface Part {
  description?: unknown;
  $ref?: unknown;
  "x-evidence"?: unknown;
}

/** Walks the copy; `$ref`s are looked up in `original`, so that no description gets two remarks. */
function remarkParts(part: unknown, original: OpenApiDocument, skip: Set<object>): void {
  if (typeof part !== "object" || part === null) return;
  for (const value of Object.values(part)) remarkParts(value, original, skip);
  const { "x-evidence": evidence } = part as Part;
  if (isEvidence(evidence) && !skip.has(part)) remark(part, evidence, original);
}

function remark(part: Part, evidence: Evidence, original: OpenApiDocument): void {
  const inherited =
    typeof part.$ref === "string"
      ? resolve<Part>(original, { $ref: part.$ref }).description
      : undefined;
  const description = part.description ?? inherited;
  const text = typeof description === "string" ? description.trim() : "";
  part.description = text.includes("\n")
    ? join(text, remarkEvidence(evidence))
    : `${text} ${remarkEvidence(evidence)}`.trim();
}

function join(...paragraphs: (string | undefined)[]): string {
  return paragraphs.filter(Boolean).join("\n\n");
}
