import { describe, expect, it } from "vitest";
import { readImports } from "../src/imports.ts";

const specifiers = (file: string, text: string) =>
  readImports(file, text).map(({ specifier }) => specifier);

describe("an import", () => {
  it.each([
    ['import { a } from "./a.ts";', "./a.ts"],
    ['import type { A } from "./a.ts";', "./a.ts"],
    ['import "./a.ts";', "./a.ts"],
    ['export { a } from "./a.ts";', "./a.ts"],
    ['export * from "./a.ts";', "./a.ts"],
    ['export type * from "./a.ts";', "./a.ts"],
    ['const a = await import("./a.ts");', "./a.ts"],
    ["const a = await import(`./a.ts`);", "./a.ts"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code to read
    ["await import(`../a/${name}.ts`);", "../a/"],
    ['await import("../a/" + name);', "../a/"],
    ['import data from "./a.json" with { type: "json" };', "./a.json"],
    ['import a = require("./a.ts");', "./a.ts"],
    ['type A = import("./a.ts").A;', "./a.ts"],
    ['type A = typeof import("./a.ts");', "./a.ts"],
    ['require("./a.ts");', "./a.ts"],
    ['require.resolve("./a.ts");', "./a.ts"],
    ['import.meta.resolve("./a.ts");', "./a.ts"],
    ['createRequire(import.meta.url)("./a.ts");', "./a.ts"],
    ['module.createRequire(import.meta.url).resolve("./a.ts");', "./a.ts"],
    ['const load = createRequire(import.meta.url);\nload("./a.ts");', "./a.ts"],
    ['const load = createRequire(place);\nload.resolve("./a.ts");', "./a.ts"],
    ['/// <reference path="a.ts" />', "./a.ts"],
    ['/// <reference types="a" />', "a"],
  ])("is read in %s", (text, specifier) => {
    expect(specifiers("x.ts", text)).toEqual([specifier]);
  });

  it.each([
    ['/** @type {import("./a.js").A} */', "./a.js"],
    ['/** @import { A } from "./a.js" */', "./a.js"],
  ])("is read in the JSDoc of JavaScript: %s", (text, specifier) => {
    expect(specifiers("x.js", text)).toEqual([specifier]);
    expect(specifiers("x.ts", text)).toEqual([]);
  });

  it("is read in CommonJS", () => {
    expect(specifiers("x.cjs", 'const a = require("./a.cjs");')).toEqual(["./a.cjs"]);
  });
});

describe("a file that is located from the own place", () => {
  it.each([
    ['new URL("../a/", import.meta.url)', "../a/"],
    ['new URL("a.ts", import.meta.url)', "./a.ts"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code to read
    ["new URL(`../a/${name}.ts`, import.meta.url)", "../a/"],
    ['new Worker(new URL("../a.ts", import.meta.url))', "../a.ts"],
    ['join(import.meta.dirname, "..", "a.ts")', "../a.ts"],
    ['path.resolve(import.meta.dirname, "../a", name)', "../a"],
    ['join(__dirname, "../a.ts")', "../a.ts"],
    ['join(dirname(fileURLToPath(import.meta.url)), "../a.ts")', "../a.ts"],
    ['join(dirname(import.meta.filename), "../a.ts")', "../a.ts"],
  ])("is read in %s", (text, specifier) => {
    expect(specifiers("x.ts", text)).toEqual([specifier]);
  });
});

it.each([
  "const a = `import './a.ts'`;",
  "// import './a.ts'",
  '// <reference path="a.ts" />',
  "await import(name);",
  "require(name);",
  'import.meta.url.endsWith("/a.ts");',
  'promise.resolve("./a.ts");',
  'new URL("https://a.example", import.meta.url);',
  'new URL("../a.ts", base);',
  'join(folder, "../a.ts");',
  "export { a };",
])("reads nothing in %s", (text) => {
  expect(specifiers("x.ts", text)).toEqual([]);
});

it("reads of what another package loads only that package", () => {
  const text = 'const load = createRequire(require.resolve("a"));\nload("b");';
  expect(specifiers("x.ts", text)).toEqual(["a"]);
});

it("gives the lines, in order", () => {
  const text = 'import a from "a";\n\nexport * from "b";\nawait import("c");\nimport d from "d";';
  expect(readImports("x.ts", text).map(({ line }) => line)).toEqual([1, 3, 4, 5]);
});
