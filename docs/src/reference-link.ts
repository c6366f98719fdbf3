import type { OpenApiDocument } from "@carespec/document";
import type { SiteOperation } from "./openapi.ts";

/**
 * Gives the fragment under which Redoc shows an operation: `#/<tag>/<operationId>`, both in lower
 * case. An operation is listed under its first tag.
 */
export function operationFragment({ tags, operationId }: SiteOperation): string {
  return `#/${slugify(tags[0])}/${slugify(operationId)}`;
}

/** Lists the tags in the order of the reference: as declared, then those that only operations name. */
export function listTags(document: OpenApiDocument, operations: SiteOperation[]): string[] {
  const declared = document.tags?.map((tag) => tag.name) ?? [];
  return [...new Set([...declared, ...operations.map(({ tags }) => tags[0])])];
}

function slugify(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, "-");
}
