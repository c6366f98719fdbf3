import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { EXCEPTIONS } from "../src/arrows.ts";
import { checkArrows } from "../src/check-arrows.ts";

const house = {
  vendors: ["acme", "other"],
  workspaces: new Map([
    ["@carespec/command", "packages/command"],
    ["@carespec/document", "packages/document"],
    ["@carespec/core", "packages/core"],
    ["@carespec/mock", "packages/mock"],
    ["@carespec/mock-kit", "packages/mock-kit"],
    ["@carespec/acme", "packages/acme"],
    ["@carespec/other", "packages/other"],
    ["@carespec/specs", "specs"],
    ["@carespec/spec-acme", "specs/acme"],
    ["@carespec/spec-other", "specs/other"],
    ["@carespec/codegen", "packages/codegen"],
    ["@carespec/release", "tools/release"],
    ["@carespec/test-support", "tools/test-support"],
    ["@carespec/novel", "packages/novel"],
  ]),
};

function findings(path: string, ...specifiers: string[]): string[] {
  const imports = specifiers.map((specifier, index) => ({ specifier, line: index + 1 }));
  return checkArrows([{ path, imports }], house).map(({ message }) => message);
}

describe("imports that the arrows allow", () => {
  it.each([
    ["packages/document/src/registry.ts", "@carespec/command"],
    ["specs/acme/mock/index.ts", "@carespec/mock-kit"],
    ["specs/acme/test/acme.test.ts", "@carespec/mock"],
    ["specs/acme/test/acme.test.ts", "@carespec/acme"],
    ["packages/acme/src/client.ts", "@carespec/core/vendor"],
    ["packages/acme/src/testing.ts", "@carespec/mock/testing"],
    ["packages/acme/src/client.ts", "./gen/operations.ts"],
    ["packages/acme/src/gen/client.ts", "./schema.ts"],
    ["packages/acme/src/gen/client.ts", "@carespec/core"],
    ["packages/core/test/errors.test.ts", "@carespec/test-support/rejection"],
    ["packages/mock/test/vendors.test.ts", "@carespec/other"],
    ["packages/mock/src/prism/engine.ts", "@stoplight/prism-http"],
    ["packages/codegen/src/generate.ts", "openapi-typescript"],
    ["packages/core/src/index.ts", "node:fs"],
    ["packages/core/src/index.ts", "left-pad"],
    ["packages/core/test/errors.test.ts", "../src/errors.ts"],
    ["packages/core/test/errors.test.ts", "../../../README.md"],
    ["packages/acme/tsdown.config.ts", "../../tsdown.client.ts"],
    ["packages/mock/src/control/gen/client.ts", "./types.ts"],
    ["packages/document/src/vendors.ts", "../../../"],
    ["vitest.config.ts", "./tools/test-support/src/longest-first.ts"],
    ["tsdown.client.ts", "./tsdown.chunks.ts"],
  ])("%s imports %s", (path, specifier) => {
    expect(findings(path, specifier)).toEqual([]);
  });
});

describe("imports that run against the arrows", () => {
  it.each([
    ["packages/core/src/index.ts", "@carespec/mock", /core may import no other workspace/],
    ["packages/core/src/index.ts", "../../mock/src/index.ts", /core may import no other workspace/],
    ["packages/document/src/registry.ts", "@carespec/mock", /may import packages\/command/],
    ["packages/mock/src/cli.ts", "@carespec/codegen", /packages\/mock may import/],
    ["packages/mock/src/cli.ts", "../../codegen/src/cli.ts", /packages\/mock may import/],
    ["packages/mock/src/cli.ts", "../../../specs/acme/mock/index.ts", /packages\/mock may import/],
    ["packages/acme/src/client.ts", "@carespec/other", /packages\/acme may import/],
    ["packages/acme/test/client.test.ts", "@carespec/other", /packages\/acme may import/],
    [
      "packages/acme/test/client.test.ts",
      "../../../specs/other/openapi.yaml",
      /packages\/acme may/,
    ],
    ["specs/acme/mock/index.ts", "../../other/mock/index.ts", /specs\/acme may import/],
    ["specs/acme/mock/index.ts", "@carespec/mock", /specs\/acme may import/],
    ["specs/acme/mock/index.ts", "@carespec/test-support", /specs\/acme may import/],
    ["tools/release/src/main.ts", "@carespec/codegen", /tools\/release may import/],
    ["packages/acme/src/gen/client.ts", "../client.ts", /machine-written code imports/],
    ["packages/acme/src/gen/client.ts", "@carespec/mock", /machine-written code imports/],
    [
      "packages/mock/src/pipeline/route.ts",
      "@stoplight/types",
      /only packages\/mock\/src\/prism imports/,
    ],
    ["specs/acme/mock/guard.ts", "fp-ts/lib/Either.js", /only packages\/mock\/src\/prism imports/],
    ["tools/release/src/main.ts", "openapi-typescript", /only packages\/codegen imports/],
    ["packages/acme/src/client.ts", "openapi-fetch", /only packages\/core imports/],
    ["packages/novel/src/index.ts", "@carespec/core", /has no arrows yet/],
    ["packages/acme/src/gen/client.ts", "node:fs", /machine-written code imports/],
    ["packages/acme/src/gen/client.ts", "left-pad", /machine-written code imports/],
    [
      "packages/acme/src/gen/client.ts",
      "../../../mock/src/control/gen/types.ts",
      /machine-written/,
    ],
    ["packages/mock/src/control/gen/client.ts", "../targets.ts", /machine-written code imports/],
    // A folder or a file in `src` does not become a test by its name.
    ["packages/core/src/test/helper.ts", "@carespec/test-support", /core may import no other/],
    ["packages/core/src/scripts/x.ts", "@carespec/test-support", /core may import no other/],
    ["packages/core/src/x.config.ts", "@carespec/test-support", /core may import no other/],
    ["packages/core/src/index.ts", "../test/support/helper.ts", /only tests import tests/],
    ["packages/mock/src/index.ts", "../tsdown.config.ts", /only tests import tests/],
    [
      "packages/core/src/index.ts",
      "../../../tsdown.client.ts",
      /core may import no other workspace/,
    ],
    ["packages/document/src/registry.ts", "../../../", /document may import packages\/command$/],
    ["root.ts", "./packages/mock/src/index.ts", /repository's top may import no other workspace/],
    ["vitest.config.ts", "@carespec/mock", /repository's top may import tools\/test-support/],
  ])("%s imports %s", (path, specifier, message) => {
    expect(findings(path, specifier)).toEqual([expect.stringMatching(message)]);
  });
});

describe("the list of exceptions", () => {
  it.each(EXCEPTIONS)("gives a reason for a file that exists: $path", ({ path, why }) => {
    expect(existsSync(join(repositoryRoot, path))).toBe(true);
    expect(why).not.toBe("");
  });
});
