/** Places outside a vendor's own folders that may name it: samples, never lists. */
export const ALLOWED_NAMES: { path: string; why: string }[] = [
  {
    path: "packages/mock/test/data/data-round-trip.test.ts",
    why: "each vendor's own writes through a data file",
  },
  {
    path: "packages/mock/test/http/bodies.test.ts",
    why: "bodies that each vendor's own operations take",
  },
  {
    path: "packages/mock/test/journal/redaction.test.ts",
    why: "each vendor's own secrets and logins",
  },
  {
    path: "packages/mock/test/pipeline/pagination.test.ts",
    why: "two vendors' lists under other declarations",
  },
  { path: "packages/mock/test/pipeline/reasons.test.ts", why: "each vendor's own refusals" },
  {
    path: "packages/mock/test/support/steered.ts",
    why: "requests for redaction, reasons and round trip",
  },
  { path: "tools/bench/src/", why: "measures one vendor by choice: src/sample-vendor.ts" },
];

/** Files that may name vendors wherever they are: prose and npm's files. */
export const PROSE = /\.mdx?$|^\.changeset\/|(^|\/)LICENSE$|^package-lock\.json$|^redocly\.yaml$/;
