import { expect, it } from "vitest";
import { readImports } from "../src/imports.ts";

it.each([
  ['import { a } from "./a.ts";', "./a.ts"],
  ['import type { A } from "./a.ts";', "./a.ts"],
  ['import "./a.ts";', "./a.ts"],
  ['export { a } from "./a.ts";', "./a.ts"],
  ['export * from "./a.ts";', "./a.ts"],
  ['export type * from "./a.ts";', "./a.ts"],
  ['const a = await import("./a.ts");', "./a.ts"],
  ['import data from "./a.json" with { type: "json" };', "./a.json"],
])("reads %s", (text, specifier) => {
  expect(readImports("x.ts", text)).toEqual([{ specifier, line: 1 }]);
});

it.each([
  "const a = `import './a.ts'`;",
  "// import './a.ts'",
  "await import(name);",
  "export { a };",
])("reads nothing in %s", (text) => {
  expect(readImports("x.ts", text)).toEqual([]);
});

it("gives the lines, in order", () => {
  const text = 'import a from "a";\n\nexport * from "b";\nawait import("c");\nimport d from "d";';
  expect(readImports("x.ts", text).map(({ line }) => line)).toEqual([1, 3, 4, 5]);
});
