import { describe, expect, it } from "vitest";
import { greatest, type Size } from "../../src/change.ts";
import { compareManifests, type PublishedManifest } from "../../src/packages/compare-manifests.ts";

const released: PublishedManifest = {
  name: "sample",
  version: "0.1.0",
  type: "module",
  bin: { sample: "./bin.js" },
  engines: { node: ">=20.19" },
  exports: {
    ".": { types: "./a.d.ts", default: "./a.js" },
    "./testing": { types: "./b.d.ts", default: "./b.js" },
  },
  dependencies: { ajv: "8.20.0", sibling: "0.1.0" },
  peerDependencies: { vitest: ">=2.0.0", api: "^1.9.0" },
  peerDependenciesMeta: { vitest: { optional: true } },
};
const { ".": main = {}, "./testing": testing = {} } = released.exports ?? {};

const CHANGES: [what: string, size: Size, after: Partial<PublishedManifest>][] = [
  ["nothing", "none", {}],
  ["its version", "none", { version: "0.2.0" }],
  ["an entry point is gone", "major", { exports: { ".": main } }],
  [
    "an entry point is new",
    "minor",
    { exports: { ".": main, "./testing": testing, "./more": "./c.js" } },
  ],
  [
    "a condition is gone",
    "major",
    { exports: { ".": { types: "./a.d.ts" }, "./testing": testing } },
  ],
  [
    "a condition is new",
    "minor",
    { exports: { ".": { ...(main as object), browser: "./a.js" }, "./testing": testing } },
  ],
  [
    "files of an entry point lie elsewhere",
    "none",
    { exports: { ".": { types: "./x.d.ts", default: "./x.js" }, "./testing": testing } },
  ],
  ["it is CommonJS", "major", { type: "commonjs" }],
  ["a command is gone", "major", { bin: {} }],
  ["a command is new", "minor", { bin: { sample: "./bin.js", more: "./more.js" } }],
  ["Node must be newer", "major", { engines: { node: ">=22.12" } }],
  ["Node may be older", "minor", { engines: { node: ">=18" } }],
  ["a peer must be newer", "major", { peerDependencies: { vitest: ">=3.0.0", api: "^1.9.0" } }],
  ["a peer may be older", "minor", { peerDependencies: { vitest: ">=1.0.0", api: "^1.9.0" } }],
  ["an optional peer is required", "major", { peerDependenciesMeta: {} }],
  [
    "a required peer is new",
    "major",
    { peerDependencies: { vitest: ">=2.0.0", api: "^1.9.0", msw: "^3.0.0" } },
  ],
  [
    "an optional peer is new",
    "minor",
    {
      peerDependencies: { vitest: ">=2.0.0", api: "^1.9.0", msw: "^3.0.0" },
      peerDependenciesMeta: { vitest: { optional: true }, msw: { optional: true } },
    },
  ],
  ["a peer is gone", "patch", { peerDependencies: { vitest: ">=2.0.0" } }],
  [
    "a dependency moved to the peers",
    "major",
    {
      dependencies: { sibling: "0.1.0" },
      peerDependencies: { vitest: ">=2.0.0", api: "^1.9.0", ajv: "8.20.0" },
    },
  ],
  [
    "a dependency is of another version",
    "patch",
    { dependencies: { ajv: "8.21.0", sibling: "0.1.0" } },
  ],
  [
    "a dependency is new",
    "patch",
    { dependencies: { ajv: "8.20.0", sibling: "0.1.0", yaml: "2.9.1" } },
  ],
  [
    "a package that is released with it has another version",
    "none",
    { dependencies: { ajv: "8.20.0", sibling: "0.2.0" } },
  ],
];

describe.each(CHANGES)("%s", (_, size, after) => {
  it(`is ${size}`, () => {
    const changes = compareManifests(released, { ...released, ...after }, new Set(["sibling"]));
    const told = changes.map((each) => `${each.size}: ${each.subject} ${each.text}`);
    expect([greatest(changes.map((each) => each.size)), told]).toEqual([size, told]);
  });
});
