import { expect, it } from "vitest";
import { isSource } from "../src/source-files.ts";

it.each([
  "vitest.config.ts",
  "packages/a/src/index.ts",
  "packages/a/src/types.d.ts",
  "packages/a/src/fixtures/x.ts",
  "packages/a/src/consumer/x.ts",
  "packages/a/src/template/x.ts",
  "packages/a/src/test/fixtures/x.ts",
  "docs/src/test/fixtures/x.ts",
  "packages/a/src/gen/validators.d.ts",
  "packages/a/bin/a.js",
  "tools/release/src/consumer/x.ts",
  "specs/a/mock/index.ts",
])("checks %s", (path) => expect(isSource(path)).toBe(true));

it.each([
  "packages/a/README.md",
  "packages/a/src/gen/validators.js",
  "packages/a/src/gen/validators-ucs2length.js",
  "packages/a/test/fixtures/x.ts",
  "packages/a/test/consumer/x.ts",
  "docs/test/support/fixtures/x.ts",
  "specs/test/fixtures/x.ts",
  "specs/a/test/fixtures/x.ts",
  "tools/release/consumer/run/calls.js",
])("leaves out %s", (path) => expect(isSource(path)).toBe(false));
