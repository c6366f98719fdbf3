import * as byName from "@carespec/mock";
import { expect, it } from "vitest";
import * as bySource from "../../src/index.ts";

it("the package resolves to its build", () => {
  expect(import.meta.resolve("@carespec/mock")).toMatch(/\/packages\/mock\/dist\/index\.js$/);
});

it("a test's import of a source resolves to the build too", () => {
  expect(bySource.createMock).toBe(byName.createMock);
});
