import type { SiteVendor } from "./site-vendor.ts";

/**
 * The fragment under which the former one-page reference showed each operation, by operation id:
 * `/<tag>/<operation id>`, both in lower case.
 */
export function formerFragments({ operations }: SiteVendor): Map<string, string> {
  return new Map(
    operations.map(({ operation: { tags, operationId } }) => [
      operationId,
      `/${slugify(tags[0])}/${slugify(operationId)}`,
    ]),
  );
}

function slugify(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, "-");
}
