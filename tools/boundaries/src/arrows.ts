import { TOP } from "./workspaces.ts";

/** What the files of a workspace may import from other workspaces. */
export interface Arrow {
  /** The workspace's folder; `<vendor>` is the name of any vendor, `*` of any tool. */
  from: string;
  /** What its sources may import. A `<vendor>` is the same one as in `from`. */
  to: string[];
  /** What its tests and build configuration may also import. `<any vendor>` is each of them. */
  tests?: string[];
}

/** What the tests and build configuration of every workspace may import in addition. */
export const EVERY_TEST = ["tools/test-support", "packages/document", "packages/command", TOP];

/**
 * All allowed imports between workspaces, lowest first. A workspace may import nothing else, so add
 * a new one here first. Nothing may import a tool, except that tests share `test-support`. A file that
 * is read from its reader's own place, as by `new URL("../x", import.meta.url)`, counts as imported.
 */
export const ARROWS: Arrow[] = [
  { from: TOP, to: [] },
  { from: "packages/command", to: [] },
  { from: "packages/document", to: ["packages/command"] },
  { from: "packages/traffic", to: ["packages/command", "packages/document"] },
  { from: "packages/mock-kit", to: ["packages/document", "packages/command"] },
  { from: "packages/core", to: [] },
  // Its tests call what it generates, and compare it with what the vendors' packages hold.
  {
    from: "packages/codegen",
    to: ["packages/document", "packages/command"],
    tests: ["packages/core", "packages/<any vendor>", "specs"],
  },
  { from: "packages/create", to: ["packages/codegen", "packages/command"] },
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
    // Its tests call what the generator writes.
    tests: ["specs", "specs/<any vendor>", "packages/<any vendor>", "packages/codegen"],
  },
  {
    from: "docs",
    to: ["packages/command", "packages/document", "packages/mock", "specs"],
  },
  {
    from: "tools/test-support",
    to: ["packages/command", "packages/document", "packages/mock", "packages/mock-kit"],
  },
  // It measures clients by choice, and its soak starts the Redis of the tests.
  {
    from: "tools/bench",
    to: [
      ...["packages/command", "packages/document", "packages/mock", "packages/<any vendor>"],
      ...["packages/codegen", "tools/test-support"],
    ],
  },
  // It builds and serves everything.
  {
    from: "tools/portal",
    to: ["packages/command", "packages/document", "packages/mock", "specs", "docs"],
  },
  // It runs what the built documents describe.
  {
    from: "tools/flows",
    to: ["packages/command", "packages/document", "packages/mock", "specs"],
  },
  {
    from: "tools/*",
    to: [
      ...["packages/command", "packages/document", "packages/traffic", "packages/mock"],
      ...["packages/core", "docs"],
    ],
    tests: ["packages/mock-kit", "packages/<any vendor>", "specs"],
  },
];

/** Packages that are reached in one place only, so that replacing one touches one folder. */
export const SEAMS: { packages: RegExp; only: RegExp; why: string }[] = [
  {
    packages: /^(@stoplight\/(prism|types|http|json)|fp-ts\b)/,
    only: /^packages\/mock\/(src\/prism|test)\/|^tools\/bench\//,
    why: "only packages/mock/src/prism imports Prism; import what you need from there",
  },
  {
    packages: /^openapi-typescript(\/|$)/,
    only: /^packages\/codegen\//,
    why: "only packages/codegen imports it; generate types with carespec-codegen",
  },
  {
    packages: /^openapi-(fetch|typescript-helpers)(\/|$)/,
    only: /^packages\/(core\/|codegen\/test\/)|^tools\/bench\//,
    why: "only packages/core imports it; call APIs through @carespec/core",
  },
];

/** Files that may import what no arrow allows. */
export const EXCEPTIONS: { path: string; to: string; why: string }[] = [
  { path: "packages/document/src/vendors.ts", to: TOP, why: "finds the repository for all others" },
];
