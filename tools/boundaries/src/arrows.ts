/** What the files of a workspace may import from other workspaces. */
export interface Arrow {
  /** The workspace's folder; `<vendor>` is the name of any vendor, `*` of any tool. */
  from: string;
  /** What its sources may import. A `<vendor>` is the same one as in `from`. */
  to: string[];
  /** What its tests and build configuration may also import. `<any vendor>` is each of them. */
  tests?: string[];
}

/** What the tests of every workspace may import in addition. */
export const EVERY_TEST = ["tools/test-support", "packages/document", "packages/command"];

/**
 * All allowed imports between workspaces, lowest first. A workspace may import nothing else, so add
 * a new one here first. Nothing may import a tool, except that tests share `test-support`.
 */
export const ARROWS: Arrow[] = [
  { from: "packages/command", to: [] },
  { from: "packages/document", to: ["packages/command"] },
  { from: "packages/mock-kit", to: ["packages/document", "packages/command"] },
  { from: "packages/core", to: [] },
  {
    from: "specs/<vendor>",
    to: ["packages/document", "packages/mock-kit"],
    tests: ["packages/mock", "packages/<vendor>", "packages/core"],
  },
  { from: "specs", to: ["packages/document", "packages/command"] },
  {
    from: "packages/<vendor>",
    to: ["packages/core", "packages/mock"],
    tests: ["specs/<vendor>"],
  },
  {
    from: "packages/mock",
    to: ["packages/command", "packages/document", "packages/mock-kit", "packages/core"],
    tests: ["specs", "specs/<any vendor>", "packages/<any vendor>"],
  },
  {
    from: "docs",
    to: ["packages/command", "packages/document", "specs"],
    tests: ["packages/mock"],
  },
  {
    from: "tools/test-support",
    to: ["packages/command", "packages/document", "packages/mock", "packages/mock-kit"],
  },
  // It measures clients by choice.
  {
    from: "tools/bench",
    to: ["packages/command", "packages/document", "packages/mock", "packages/<any vendor>"],
  },
  {
    from: "tools/*",
    to: ["packages/command", "packages/document", "packages/mock", "packages/core", "docs"],
    tests: ["packages/mock-kit", "packages/<any vendor>", "specs"],
  },
];

/** Packages that are reached in one place only, so that replacing one touches one folder. */
export const SEAMS: { packages: RegExp; only: RegExp; why: string }[] = [
  {
    packages: /^(@stoplight\/(prism|types|http|json)|fp-ts\b)/,
    only: /^packages\/mock\/(src\/prism|test)\/|^tools\/bench\//,
    why: "Prism ends at packages/mock/src/prism",
  },
  {
    packages: /^openapi-typescript(\/|$)/,
    only: /^tools\/codegen\//,
    why: "the emitter of types is known to tools/codegen alone",
  },
  {
    packages: /^openapi-(fetch|typescript-helpers)(\/|$)/,
    only: /^packages\/core\/|^tools\/bench\//,
    why: "openapi-fetch is known to packages/core alone",
  },
];
