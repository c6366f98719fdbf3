import { existsSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { expect, it } from "vitest";
import { listVendors, repositoryRoot } from "../src/index.ts";

it("knows the repository's top folder", () => {
  expect(existsSync(join(repositoryRoot, "redocly.yaml"))).toBe(true);
});

it.each(listVendors())("finds the folder and the files of $name", (vendor) => {
  expect(isAbsolute(vendor.folder)).toBe(true);
  expect(basename(vendor.folder)).toBe(vendor.name);
  expect(existsSync(vendor.root)).toBe(true);
  expect(vendor.bundle).toBe(join(vendor.folder, "dist", "openapi.json"));
});
