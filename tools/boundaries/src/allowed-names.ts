/** Places outside a vendor's own folders that may name it: samples, never lists. */
export const ALLOWED_NAMES: { path: string; why: string }[] = [
  { path: "packages/mock/control/", why: "sample values of the control document" },
  { path: "packages/mock/src/control/gen/", why: "written out of those samples" },
  { path: "packages/mock/src/", why: "examples in TSDoc, shown to users of the library" },
  { path: "packages/mock-kit/src/", why: "examples in TSDoc, shown to authors of plugins" },
  { path: "packages/mock/test/", why: "what every vendor has in common, shown on a real one" },
  { path: "packages/core/src/", why: "examples in TSDoc, shown to users of the clients" },
  { path: "tools/bench/src/", why: "measures one vendor by choice: src/sample-vendor.ts" },
];

/** Files that may name vendors wherever they are: prose, and what npm writes. */
export const PROSE = /\.mdx?$|^\.changeset\/|(^|\/)LICENSE$|^package-lock\.json$|^redocly\.yaml$/;
