/** Places outside a vendor's own folders that may name it: samples, never lists. */
export const ALLOWED_NAMES: { path: string; why: string }[] = [
  { path: "tools/bench/src/", why: "measures one vendor by choice: src/sample-vendor.ts" },
];

/**
 * Files that may name vendors wherever they are: prose, npm's files, what was released last and what vendors
 * wrote themselves.
 */
export const PROSE =
  /\.mdx?$|^\.changeset\/|(^|\/)LICENSE$|^package-lock\.json$|^redocly\.yaml$|^packages\/[^/]+\/released\/|^specs\/[^/]+\/(vendor\/|ordinary-word\.txt$)/;
