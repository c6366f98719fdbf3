import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { LIBRARIES } from "../../scripts/libraries.ts";

const folder = fileURLToPath(new URL("../../prism/", import.meta.url));
const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** How often a text has what bundlers may drop. */
const counted = (text: string) =>
  text.match(/\b(?:de|en)codeURI(?:Component)?\(|\bthrow\b|^\s*"use strict";$/gm)?.length ?? 0;

/** Ajv's texts for validators that are written to files, and what node-fetch can do without. */
const NOT_CALLED = /^(ajv(-formats)?\/dist\/.*|encoding)$/;

describe("the bundle of Prism", () => {
  it("has the packages that are seldom used in files of their own", () => {
    const seldom = ["faker.cjs", "node-fetch.cjs", "postman-collection.cjs"];
    expect(files.toSorted()).toEqual([...seldom, "prism.cjs"]);
  });

  it.each(files)("loads nothing but itself and Node's modules: %s", (file) => {
    const loads = [...read(file).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name);
    const strangers = loads.filter((name) => {
      return !isBuiltin(name) && !NOT_CALLED.test(name) && !files.includes(name.replace("./", ""));
    });
    expect(strangers).toEqual([]);
    // What such a module requires would be looked for beside the bundle.
    expect(read(file)).not.toMatch(/function ?\(require\d*, exports\d*\)/);
  });

  it.each(files)("keeps strict mode, and calls that may be made only to throw: %s", (file) => {
    const parts = read(file)
      .split(/^\/\/ (?=(?:[^\n]*\/)?node_modules\/)/m)
      .slice(1);
    expect(parts).not.toEqual([]);
    for (const part of parts) {
      const [name = ""] = part.split("\n", 1);
      if (!/\.c?js$/.test(name)) continue;
      const original = readFileSync(join(repositoryRoot, name), "utf8");
      expect([name, counted(part)]).toEqual([name, counted(transformSync(original).code)]);
    }
  });

  it("has a notice of each package in it", () => {
    const text = readFileSync(join(folder, "../THIRD-PARTY-LICENSES.md"), "utf8");
    const all = [...text.matchAll(/^## (.+)$/gm)].flatMap(([, names = ""]) => names.split(", "));
    // The list is the console's and the libraries' as well.
    const others = /^(@preact\/|preact )/;
    const named = all.filter(
      (name) => !others.test(name) && !LIBRARIES.some((own) => name.startsWith(`${own} `)),
    );
    const places = files.flatMap(
      (file) => read(file).match(/(?<=^\/\/ ).*node_modules\/(@[^/]+\/)?[^/]+/gm) ?? [],
    );
    const bundled = [...new Set(places)].map((place) => {
      const { name, version } = JSON.parse(
        readFileSync(join(repositoryRoot, place, "package.json"), "utf8"),
      );
      return `${name} ${version}`;
    });
    expect(bundled.toSorted()).toEqual(named.toSorted());
  });

  it("says how to build it where it is missing", async () => {
    const copy = new URL("../tmp/without-bundle/src/prism/prism-bundle.ts", import.meta.url);
    mkdirSync(new URL(".", copy), { recursive: true });
    copyFileSync(new URL("../../src/prism/prism-bundle.ts", import.meta.url), copy);
    await expect(import(copy.href)).rejects.toThrow(
      /prism\.cjs is missing: run `npm run build` first$/,
    );
    rmSync(new URL("../tmp/without-bundle", import.meta.url), { recursive: true });
  });
});
