import ts from "typescript";
import { membersOf } from "./members.ts";

/** An exported name and what it is. */
export interface Exported {
  name: string;
  isValue: boolean;
  isType: boolean;
  /** Greatest and smallest number of type arguments. */
  typeParameters: [least: number, most: number];
  /** `@default` tags of it and of its members, by member; the name itself is the empty text. */
  defaults: ReadonlyMap<string, string>;
  /** Members of the type or value, also of unnamed types in it. */
  members: ReadonlySet<string>;
  /** The declaration as it is written, without comments. */
  text: string;
  symbol: ts.Symbol;
}

/** Lists what a declaration file exports, `export *` included. */
export function exportedFrom(program: ts.Program, file: string): Map<string, Exported> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return new Map(symbols.map((symbol) => [symbol.name, describe(checker, symbol)]));
}

function describe(checker: ts.TypeChecker, exported: ts.Symbol): Exported {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const isTypeOnly = exported.declarations?.some(
    (declaration) =>
      ts.isExportSpecifier(declaration) && ts.isTypeOnlyExportDeclaration(declaration),
  );
  return {
    name: exported.name,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly,
    isType: (symbol.flags & ts.SymbolFlags.Type) !== 0,
    typeParameters: typeParametersOf(symbol),
    defaults: defaultsOf(symbol),
    members: memberNames(checker, symbol),
    text: (symbol.declarations ?? []).map(printed).join("\n"),
    symbol,
  };
}

function memberNames(checker: ts.TypeChecker, symbol: ts.Symbol): Set<string> {
  return new Set(typesOf(checker, symbol).flatMap((type) => [...membersOf(checker, type)]));
}

/** What a name means as a type and as a value. */
function typesOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type[] {
  const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  return [
    ...(isType ? [checker.getDeclaredTypeOfSymbol(symbol)] : []),
    ...(isValue ? [checker.getTypeOfSymbol(symbol)] : []),
  ];
}

const printer = ts.createPrinter({ removeComments: true });

function printed(declaration: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
}

function typeParametersOf({ declarations = [] }: ts.Symbol): [number, number] {
  for (const declaration of declarations) {
    const isGeneric =
      ts.isTypeAliasDeclaration(declaration) ||
      ts.isInterfaceDeclaration(declaration) ||
      ts.isClassDeclaration(declaration);
    if (!isGeneric) continue;
    const parameters = declaration.typeParameters ?? [];
    return [parameters.filter((parameter) => !parameter.default).length, parameters.length];
  }
  return [0, 0];
}

function defaultsOf({ declarations = [] }: ts.Symbol): Map<string, string> {
  const found = new Map<string, string>();
  const see = (name: string, node: ts.Node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "default" && tag.tagName.text !== "defaultValue") continue;
      const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
      found.set(name, text.replace(/\s+/g, " ").trim());
    }
  };
  for (const declaration of declarations) {
    see("", declaration);
    const members =
      ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)
        ? declaration.members
        : ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)
          ? declaration.type.members
          : [];
    for (const member of members) if (member.name) see(member.name.getText(), member);
  }
  return found;
}
