import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readFreshDocument } from "../src/fresh-document.ts";

const top = mkdtempSync(join(tmpdir(), "carespec-drift-"));
afterAll(() => rmSync(top, { recursive: true }));

/** A document of two files, and its bundle, which says that it is another one. */
function vendor(ages: { root: number; part: number; bundle: number }) {
  const folder = mkdtempSync(join(top, "shop-"));
  for (const name of ["dist", "paths"]) mkdirSync(join(folder, name));
  const write = (name: string, text: string, age: number) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const time = Date.parse("2026-01-31T00:00:00Z") / 1_000 - age;
    utimesSync(file, time, time);
    return file;
  };
  const text = (title: string, path: object) =>
    JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: { "/a": path } });
  return {
    name: "shop",
    folder,
    root: write("openapi.yaml", text("edited", { $ref: "paths/a.yaml" }), ages.root),
    part: write("paths/a.yaml", "get: { operationId: getA, responses: {} }", ages.part),
    bundle: write("dist/openapi.json", text("built", {}), ages.bundle),
  };
}

describe("the document that is compared", () => {
  it.each([
    ["the bundle where it is newer than every file", { root: 20, part: 20, bundle: 10 }, "built"],
    ["bundled again where the root is newer", { root: 5, part: 20, bundle: 10 }, "edited"],
    ["bundled again where another file is newer", { root: 20, part: 5, bundle: 10 }, "edited"],
  ])("is %s", (_what, ages, title) => {
    const shop = vendor(ages);
    const before = readFileSync(shop.bundle, "utf8");
    const document = readFreshDocument(shop);
    expect(document.info.title).toBe(title);
    if (title === "edited") {
      expect(document.paths?.["/a"]).toMatchObject({ get: { operationId: "getA" } });
    }
    expect(readFileSync(shop.bundle, "utf8")).toBe(before);
    expect(readdirSync(join(shop.folder, "dist"))).toEqual(["openapi.json"]);
  });

  it("is asked for where it is not built, or what was edited is broken", () => {
    const shop = vendor({ root: 20, part: 5, bundle: 10 });
    writeFileSync(shop.part, "get: [");
    expect(() => readFreshDocument(shop)).toThrow("cannot be bundled: npm run lint says why");
    rmSync(shop.bundle);
    expect(() => readFreshDocument(shop)).toThrow("is not built: run npm run build");
  });
});
