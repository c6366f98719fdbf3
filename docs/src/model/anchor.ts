/** Writes a field's name as part of an anchor: as it is, without what an address would escape. */
export function anchorPart(name: string): string {
  return name.replace(/[^\p{L}\d_$-]+/gu, "-").replace(/^-+|-+$/g, "") || "-";
}
