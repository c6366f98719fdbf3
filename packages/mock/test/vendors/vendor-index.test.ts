import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadVendors, vendorNames } from "../../src/vendors/load.ts";
import { fourthDocument } from "../support/fourth-vendor-document.ts";

describe("a folder of bundled documents", () => {
  let path: string;
  let folder: URL;

  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), "documents-"));
    folder = pathToFileURL(`${path}/`);
    const vendors = [{ name: "notes", document: "notes.json", plugin: false }];
    writeFileSync(new URL("index.json", folder), JSON.stringify({ vendors }));
    for (const file of ["notes.json", "phantom.json"]) {
      writeFileSync(new URL(file, folder), JSON.stringify(fourthDocument));
    }
  });
  afterAll(() => rmSync(path, { recursive: true }));

  it("gives the vendors that its index names, without a file of another branch", async () => {
    expect(vendorNames(folder)).toEqual(["notes"]);
    const vendors = await loadVendors(undefined, folder);
    expect(vendors.map(({ name }) => name)).toEqual(["notes"]);
  });

  it("finds the state of a vendor that brings no plugin in its document", async () => {
    const [notes] = await loadVendors(undefined, folder);
    expect(Object.keys(notes?.plugin?.collections ?? {})).toEqual(["notes"]);
    expect(notes?.found?.findings.resources.map(({ path }) => path)).toEqual(["/notes"]);
  });

  it("gives each mock the same document, until the file says something else", async () => {
    const documentOf = async () => (await loadVendors(["notes"], folder))[0]?.document;
    const before = await documentOf();
    expect(await documentOf()).toBe(before);
    const info = { ...fourthDocument.info, title: "Changed" };
    writeFileSync(new URL("notes.json", folder), JSON.stringify({ ...fourthDocument, info }));
    expect((await documentOf())?.info.title).toBe("Changed");
    expect(before?.info.title).not.toBe("Changed");
  });

  it("does not serve a vendor whose file is left without a line in the index", async () => {
    await expect(loadVendors(["phantom"], folder)).rejects.toThrow(
      new UserError('unknown vendor "phantom": choose from notes'),
    );
  });

  it("without an index says that nothing is built", () => {
    expect(() => vendorNames(new URL("missing/", folder))).toThrow(
      "the vendors' documents are not built yet: run `npm run build` first",
    );
  });
});
