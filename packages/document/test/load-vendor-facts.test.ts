import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listVendors, loadVendorFacts } from "../src/index.ts";

describe("the facts of every vendor in the registry", () => {
  it.each(listVendors())("are there: $name", async ({ name }) => {
    const facts = await loadVendorFacts(name);
    expect(facts.operationCount).toBeGreaterThan(0);
    expect(facts.client.factory).toMatch(/^create\w+Client$/);
  });
});

describe("the facts of a vendor", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "carespec-facts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (name = "pets") => loadVendorFacts(name, [{ name: "pets", folder }]);

  it("fail with the file's name where it does not exist", async () => {
    await expect(load()).rejects.toThrow(`${join(folder, "vendor.ts")} is missing`);
    await expect(load()).rejects.toBeInstanceOf(UserError);
  });

  it("fail where the file exports something else", async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "vendor.ts"), "export default { client: {} };\n");
    await expect(load()).rejects.toThrow("has no default export of the type VendorFacts");
  });

  it("fail with the known names for a vendor that the registry does not name", async () => {
    await expect(load("cats")).rejects.toThrow('unknown vendor "cats": redocly.yaml names pets');
  });
});
