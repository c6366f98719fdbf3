import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import ts from "typescript";
import { expect, it } from "vitest";
import { CORE_NAMES } from "../src/core-names.ts";

it("no type of a schema hides what the core exports: the list names all of it", () => {
  const file = join(repositoryRoot, "packages/core/src/index.ts");
  const program = ts.createProgram([file], {
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  expect([...CORE_NAMES].sort()).toEqual(exported.sort());
});
