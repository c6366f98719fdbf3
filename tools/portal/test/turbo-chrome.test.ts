import { expect, it } from "vitest";
import { failedTasks, isChrome } from "../src/build/turbo-chrome.ts";

it.each([
  "   • turbo 2.11.9",
  "   • Running lint in 1 package",
  "cache miss, executing e1721978753035e1",
  "cache hit, replaying logs 3562a5773b9857a3",
  "> @carespec/spec-acme@0.1.0 lint",
  "> carespec-lint openapi.yaml",
  "npm error Lifecycle script `lint` failed with error:",
  "npm error code 1",
  " Tasks:    0 successful, 1 total",
  "Cached:    0 cached, 1 total",
  "  Time:    4.464s ",
  "Failed:    @carespec/spec-acme#lint",
  "@carespec/spec-acme#lint:  WARNING  command finished with error, but continuing...",
  "@carespec/spec-acme#lint:  ERROR  command (/house/specs/acme) /usr/bin/npm run lint exited (1)",
  " ERROR  run failed: command  exited (1)",
  "\u001B[32m Tasks:\u001B[0m    1 successful",
])("leaves out %s", (line) => {
  expect(isChrome(line)).toBe(true);
});

it.each([
  "specs/acme/openapi.yaml:2:1 struct OpenAPI has no descriptionn here: correct its name, or remove it",
  "specs/acme/openapi.yaml:7:3 warning info-contact Time: say when",
  "specs/acme/openapi.yaml: 1 error, 0 warnings, 5 waived",
  "::error file=specs/acme/openapi.yaml,line=2::struct",
  "carespec-lint: redocly failed: no such file",
  "  x Could not find `turbo.json`",
])("keeps %s", (line) => {
  expect(isChrome(line)).toBe(false);
});

it("reads which tasks failed", () => {
  expect(failedTasks("Failed:    a#lint, //#lint:code")).toEqual(["a#lint", "//#lint:code"]);
  expect(failedTasks("a#lint failed")).toEqual([]);
});
