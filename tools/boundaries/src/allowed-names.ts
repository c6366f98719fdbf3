/** Places outside a vendor's own folders that may name it: samples, never lists. */
export const ALLOWED_NAMES: { path: string; why: string }[] = [
  { path: "tools/bench/src/", why: "measures one vendor by choice: src/sample-vendor.ts" },
  { path: "packages/mock/released/", why: "lists the files of its last release" },
];

/** Files that may name vendors wherever they are: prose, npm's files and what vendors wrote themselves. */
export const PROSE =
  /\.mdx?$|^\.changeset\/|(^|\/)LICENSE$|^package-lock\.json$|^redocly\.yaml$|^specs\/[^/]+\/(vendor\/|ordinary-word\.txt$)/;
