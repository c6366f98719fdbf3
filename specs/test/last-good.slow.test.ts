import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bundleAll, lastGoodEnvironment, listBroken, listDocuments } from "../src/index.ts";
import { keepsLastGood } from "../src/last-good.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-last-good-"));
afterAll(() => rmSync(folder, { recursive: true }));

let own: string;
let dist: string;
let count = 0;
beforeEach(() => {
  count += 1;
  own = join(folder, String(count));
  dist = join(own, "dist");
});

const titled = (title: string) =>
  JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });

function write(name: string, text: string): { name: string; root: string } {
  mkdirSync(join(own, name), { recursive: true });
  const root = join(own, name, "openapi.yaml");
  writeFileSync(root, text);
  return { name, root };
}

const titlesOf = () =>
  listDocuments(dist).map(({ file }) => JSON.parse(readFileSync(file, "utf8")).info.title);

describe("a build with a broken document", () => {
  it("fails with the cause and the place, and leaves the last good documents as they are", async () => {
    await bundleAll([write("ants", titled("Ants"))], dist);
    const broken = bundleAll([write("ants", "openapi: [")], dist);
    await expect(broken).rejects.toBeInstanceOf(UserError);
    await expect(broken).rejects.toThrow(
      /ants\/openapi\.yaml:\d+:\d+ this is not YAML .*: correct/,
    );
    expect(titlesOf()).toEqual(["Ants"]);
    expect(readdirSync(own).sort()).toEqual(["ants", "dist"]);
  });

  it("names the first cause of several", async () => {
    const vendors = [write("ants", "openapi: ["), write("bees", "openapi: [")];
    await expect(bundleAll(vendors, dist)).rejects.toThrow(
      /ants.*\(and 1 more: run `npm run build`\)/,
    );
  });

  it("keeps the last good one where it may, with its problem, and bundles the others", async () => {
    await bundleAll([write("ants", titled("Ants")), write("bees", titled("Bees"))], dist);
    const vendors = [write("ants", "openapi: ["), write("bees", titled("Bees 2"))];
    await bundleAll(vendors, dist, { keepLastGood: true });
    expect(titlesOf()).toEqual(["Ants", "Bees 2"]);
    expect(listBroken(dist)).toEqual([
      { problem: expect.objectContaining({ vendor: "ants", line: 1 }), hasLastGood: true },
    ]);
  });

  it("leaves out and names one that never had a good bundle", async () => {
    const vendors = [write("ants", "openapi: ["), write("bees", titled("Bees"))];
    await bundleAll(vendors, dist, { keepLastGood: true });
    expect(titlesOf()).toEqual(["Bees"]);
    expect(listBroken(dist)).toEqual([
      { problem: expect.objectContaining({ vendor: "ants" }), hasLastGood: false },
    ]);
  });

  it("recovers once the document is mended", async () => {
    await bundleAll([write("ants", "openapi: [")], dist, { keepLastGood: true });
    await bundleAll([write("ants", titled("Ants"))], dist);
    expect({ titles: titlesOf(), broken: listBroken(dist) }).toEqual({
      titles: ["Ants"],
      broken: [],
    });
  });
});

describe("a build of what has changed", () => {
  it("takes over the other documents, broken ones with their problem", async () => {
    const keepLastGood = true;
    await bundleAll([write("ants", titled("Ants")), write("bees", titled("Bees"))], dist);
    const ants = write("ants", "openapi: [");
    await bundleAll([ants, write("bees", titled("Bees 2"))], dist, { keepLastGood });
    const vendors = [write("ants", titled("unseen")), write("bees", titled("Bees 3"))];
    await bundleAll(vendors, dist, { keepLastGood, changed: ["bees"] });
    expect(titlesOf()).toEqual(["Ants", "Bees 3"]);
    expect(listBroken(dist).map(({ problem }) => problem.vendor)).toEqual(["ants"]);
    await bundleAll(vendors, dist, { keepLastGood, changed: ["ants"] });
    expect(titlesOf()).toEqual(["unseen", "Bees 3"]);
    expect(listBroken(dist)).toEqual([]);
  });

  it("bundles what was left out before, too", async () => {
    const options = { keepLastGood: true, changed: ["bees"] };
    await bundleAll([write("ants", "openapi: ["), write("bees", titled("Bees"))], dist, {
      keepLastGood: true,
    });
    await bundleAll([write("ants", titled("Ants")), write("bees", titled("Bees"))], dist, options);
    expect(titlesOf()).toEqual(["Ants", "Bees"]);
  });
});

describe("the permission to keep last good bundles", () => {
  it("names the bundles, so that a cached result fits them only", async () => {
    expect(lastGoodEnvironment([{ vendor: "ants" }], dist)).toEqual({
      CARESPEC_LAST_GOOD: "ants=none",
    });
    await bundleAll([write("ants", titled("Ants"))], dist);
    const [variable] = Object.values(
      lastGoodEnvironment([{ vendor: "ants" }, { vendor: "ants" }], dist),
    );
    expect(variable).toMatch(/^ants=[\da-f]{64}$/);
  });

  it("is off unless it is set", () => {
    expect(keepsLastGood({})).toBe(false);
    expect(keepsLastGood({ CARESPEC_LAST_GOOD: "" })).toBe(false);
    expect(keepsLastGood({ CARESPEC_LAST_GOOD: "ants=none" })).toBe(true);
  });
});
