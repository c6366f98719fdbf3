import { describe, expect, it } from "vitest";
import { checkDependencies } from "../src/check-dependencies.ts";

const workspaces = new Map([
  ["@carespec/core", "packages/core"],
  ["@carespec/command", "packages/command"],
  ["@carespec/mock", "packages/mock"],
]);
const published = [
  {
    folder: "packages/core",
    name: "@carespec/core",
    installed: ["@opentelemetry/api"],
    included: ["openapi-fetch"],
  },
  {
    folder: "packages/mock",
    name: "@carespec/mock",
    installed: ["@carespec/core", "otpauth", "vitest"],
    included: [],
  },
];

const findings = (path: string, specifier: string) =>
  checkDependencies([{ path, imports: [{ specifier, line: 1 }] }], published, workspaces);

describe("shipped code may import", () => {
  it.each([
    ["packages/core/src/index.ts", "./errors.ts"],
    ["packages/core/src/index.ts", "node:fs"],
    ["packages/core/src/index.ts", "fs/promises"],
    ["packages/core/src/index.ts", "@opentelemetry/api"],
    ["packages/core/src/index.ts", "openapi-fetch"],
    ["packages/mock/src/vitest.ts", "vitest"],
    ["packages/mock/src/cli.ts", "@carespec/command"],
    ["packages/mock/src/cli.ts", "@carespec/core"],
    ["packages/mock/src/cli.ts", "@carespec/mock/kit"],
    ["specs/acme/mock/index.ts", "otpauth"],
    ["packages/core/test/errors.test.ts", "fast-check"],
    ["packages/core/tsdown.config.ts", "tsdown"],
    ["packages/command/src/nearest.ts", "leven"],
    ["specs/acme/test/acme.test.ts", "fast-check"],
  ])("%s imports %s", (path, specifier) => expect(findings(path, specifier)).toEqual([]));
});

describe("shipped code may not import", () => {
  it.each([
    ["packages/core/src/index.ts", "vitest"],
    ["packages/core/src/index.ts", "typescript"],
    ["packages/core/src/test/x.ts", "tsdown"],
    ["packages/core/src/index.ts", "@carespec/mock/testing"],
    ["packages/mock/src/index.ts", "fast-check"],
    ["packages/mock/src/index.ts", "@scope/name/file.js"],
    ["packages/mock/bin/carespec-mock.js", "fast-check"],
    ["specs/acme/mock/index.ts", "fast-check"],
  ])("%s imports %s", (path, specifier) => {
    expect(findings(path, specifier)).toEqual([
      { path, line: 1, message: expect.stringMatching(/is published without it: add it to dep/) },
    ]);
  });
});
