import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { parseSync } from "oxc-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "../src/consumer.ts";
import { listEntryPoints } from "../src/entry-points.ts";
import { type PackedPackage, packAll } from "../src/pack.ts";
import { unpackInto } from "../src/unpack.ts";
import { createWorkplace } from "../src/workplace.ts";
import { isClient, listPublishable, readManifest } from "../src/workspace.ts";
import { packagesWithChangeset } from "./support/changesets.ts";
import { publintProblems, typeProblems } from "./support/problems.ts";

const { folder, remove } = createWorkplace();
let packed: PackedPackage[];
beforeAll(async () => {
  packed = await packAll(join(folder, "tarballs"));
  unpackInto(folder, packed);
});
afterAll(remove);

const publishable = listPublishable();
const find = (name: string) => packed.find((one) => one.name === name) as PackedPackage;
const read = (name: string, file: string) =>
  readFileSync(join(installed(folder, name), file), "utf8");

describe.each(publishable)("$name", ({ name }) => {
  it("satisfies publint", async () => {
    expect(await publintProblems(find(name))).toEqual([]);
  });

  it("has correct types wherever ES modules work", async () => {
    expect(await typeProblems(find(name))).toEqual([]);
  });

  it("exports files by name, types before what runs", () => {
    const { exports = {}, type } = readManifest(installed(folder, name));
    expect(type).toBe("module");
    for (const [subpath, target] of Object.entries(exports)) {
      expect(subpath).not.toContain("*");
      if (typeof target === "string") continue;
      expect(Object.keys(target)).toEqual(["types", "default"]);
    }
  });

  it("names files that exist as those with side effects; a client has none", () => {
    const { sideEffects, bin = {} } = readManifest(installed(folder, name));
    if (Object.keys(bin).length === 0) return expect(sideEffects).toBe(false);
    const named = (sideEffects as string[]).map((file) => file.replace("./", ""));
    expect(find(name).files).toEqual(expect.arrayContaining(named));
  });

  it("contains what its `files` name and nothing of tests or tools", () => {
    const { files: named = [] } = readManifest(installed(folder, name));
    expect(named).not.toEqual([]);
    const always = ["LICENSE", "README.md", "package.json"];
    for (const file of find(name).files) {
      expect([...always, ...named].some((one) => file === one || file.startsWith(`${one}/`))).toBe(
        true,
      );
      expect(file).not.toMatch(
        /(^|\/)(tests?|node_modules|\.[^/]*)\/|\.test\.|tsconfig|tsbuildinfo/,
      );
    }
  });

  it("contains no sources, and nothing that refers to them", () => {
    for (const file of find(name).files) {
      expect(file).not.toMatch(/^src\/|(?<!\.d)\.ts$|\.map$/);
      if (/^dist\/.*\.[jt]s$/.test(file))
        expect(read(name, file)).not.toContain("sourceMappingURL");
    }
  });

  it("declares its types without packages that its users lack", () => {
    const { dependencies, peerDependencies } = readManifest(installed(folder, name));
    const present = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
    for (const file of find(name).files.filter((one) => one.endsWith(".d.ts"))) {
      const imports = read(name, file).matchAll(
        /(?:from |import |import\()["']([^"'.][^"']*)["']/g,
      );
      for (const [, specifier = ""] of imports) {
        const isPresent = present.some((one) => `${specifier}/`.startsWith(`${one}/`));
        expect([file, specifier, isPresent || isBuiltin(specifier)]).toEqual([
          file,
          specifier,
          true,
        ]);
      }
    }
  });

  it("imports no packages that its users lack", () => {
    const { dependencies, peerDependencies } = readManifest(installed(folder, name));
    const present = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
    const code = find(name).files.filter((one) =>
      /^(bin|dist\/(?!console-files)).*\.js$/.test(one),
    );
    for (const file of code) {
      const { staticImports, staticExports } = parseSync(file, read(name, file)).module;
      const requests = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)];
      for (const { moduleRequest } of requests) {
        const specifier = moduleRequest?.value ?? ".";
        if (specifier.startsWith(".")) continue;
        const isPresent = present.some((one) => `${specifier}/`.startsWith(`${one}/`));
        expect([file, specifier, isPresent || isBuiltin(specifier)]).toEqual([
          file,
          specifier,
          true,
        ]);
      }
    }
  });

  it("contains the license, and says who may use it", () => {
    expect(read(name, "LICENSE")).toBe(readFileSync(join(repositoryRoot, "LICENSE"), "utf8"));
    const { license, engines, description, keywords = [] } = readManifest(installed(folder, name));
    expect(license).toBe("MIT");
    expect(engines?.node).toMatch(/^>=\d+\.\d+$/);
    expect(description).toMatch(/^[A-Z].*[^.]$/);
    expect(keywords).not.toEqual([]);
  });

  it("is published for everybody, with its provenance", () => {
    const { publishConfig } = readManifest(installed(folder, name));
    expect(publishConfig).toEqual({ access: "public", provenance: true });
  });

  it("runs nothing when it is installed", () => {
    const { scripts = {} } = readManifest(installed(folder, name));
    const lifecycle = /^(pre|post)?(install|prepare|publish|pack)|^prepublishOnly|^dependencies$/;
    expect(Object.keys(scripts).filter((script) => lifecycle.test(script))).toEqual([]);
    // npm builds a package that holds this file without being told to.
    expect(find(name).files).not.toContain("binding.gyp");
  });

  it("depends on exact versions", () => {
    const { dependencies = {} } = readManifest(installed(folder, name));
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has a README whose links lead somewhere", () => {
    const readme = read(name, "README.md");
    expect(readme.split("\n")[0]).toBe(`# ${name}`);
    for (const [, target = ""] of readme.matchAll(/\]\((?!https:|#)([^)#]+)/g)) {
      expect(find(name).files).toContain(target);
    }
  });

  it("has a skill for coding agents, under the package's name", () => {
    expect(find(name).files).toContain("SKILL.md");
    const head = /^---\nname: (\S+)\ndescription: \S.*\n---\n/.exec(read(name, "SKILL.md"));
    expect(head?.[1]).toBe(name.replace("@", "").replace("/", "-"));
  });

  it("has a changelog for its version, or a changeset that will write its first", async () => {
    const { version, files = [] } = readManifest(installed(folder, name));
    expect(files).toContain("CHANGELOG.md");
    if (!find(name).files.includes("CHANGELOG.md")) {
      expect(await packagesWithChangeset()).toContain(name);
      return;
    }
    const [newest] = /^## .*$/m.exec(read(name, "CHANGELOG.md")) ?? [];
    expect(newest).toBe(`## ${version}`);
  });
});

describe.each(publishable.filter(isClient))("$name in a browser", ({ name }) => {
  it("imports nothing from Node", async () => {
    const entryPoints = await listEntryPoints(installed(folder, name));
    expect(entryPoints).not.toEqual([]);
    for (const { imports } of entryPoints) expect(imports.filter(isBuiltin)).toEqual([]);
  });
});
