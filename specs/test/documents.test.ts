import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleAll, listDocuments } from "../src/index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-specs-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A document of one file. */
function writeDocument(name: string, title: string): { name: string; root: string } {
  const root = join(folder, `${name}.openapi.json`);
  const document = { openapi: "3.1.0", info: { title, version: "1" }, paths: {} };
  writeFileSync(root, JSON.stringify(document));
  return { name, root };
}

const titleOf = (file: string) => JSON.parse(readFileSync(file, "utf8")).info.title;

describe("the documents that the build bundles", () => {
  let dist: string;
  const build = (...names: string[]) =>
    bundleAll(
      names.map((name) => writeDocument(name, `The API of ${name}`)),
      dist,
    );
  beforeEach(() => {
    dist = mkdtempSync(join(folder, "dist-"));
  });

  it("are those of the vendors, in the registry's order", async () => {
    await build("zebras", "ants");
    expect(listDocuments(dist).map(({ name, file }) => [name, titleOf(file)])).toEqual([
      ["zebras", "The API of zebras"],
      ["ants", "The API of ants"],
    ]);
  });

  it("lose a vendor that no longer exists", async () => {
    await build("zebras", "ants");
    await build("ants");
    expect(readdirSync(dist).sort()).toEqual(["ants.json", "index.json"]);
  });

  it("leave out a file that a cached build of another branch left behind", async () => {
    await build("ants");
    writeFileSync(join(dist, "zebras.json"), "{}");
    expect(listDocuments(dist).map(({ name }) => name)).toEqual(["ants"]);
  });

  it("are refused where a file is not the one that the index names", async () => {
    await build("ants");
    writeFileSync(join(dist, "ants.json"), "{}");
    expect(() => listDocuments(dist)).toThrow("differs from its index: run `npm run build`");
  });

  it("are refused before the first build", () => {
    expect(() => listDocuments(join(dist, "nothing"))).toThrow("run `npm run build` first");
  });
});

describe("the built documents", () => {
  it("are those of the registry, each as the vendor's own bundle", () => {
    const built = listDocuments().map(({ name, file }) => [name, readFileSync(file, "utf8")]);
    const own = listVendors().map(({ name, bundle }) => [name, readFileSync(bundle, "utf8")]);
    expect(built).toEqual(own);
  });
});
