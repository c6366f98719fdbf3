import ts from "typescript";

/**
 * Leaves out the declarations of a module that nothing of it uses, and writes the others so that people
 * can read and compare them.
 */
export function tidyCode(code: string): string {
  const source = ts.createSourceFile(
    "code.js",
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const parsed = source.statements.filter((node) => !isDirective(node));
  const statements = parsed.map((node) => ({
    node,
    declares: declaredBy(node),
    uses: namesIn(node),
  }));
  const kept = new Set(statements.filter(({ declares }) => declares === undefined));
  const waiting = [...kept];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const statement of statements) {
      if (kept.has(statement) || !statement.declares?.some((name) => next?.uses.has(name)))
        continue;
      kept.add(statement);
      waiting.push(statement);
    }
  }
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: true });
  const texts = statements
    .filter((statement) => kept.has(statement))
    .map(({ node }) => printer.printNode(ts.EmitHint.Unspecified, node, source));
  return `${texts.join("\n").replaceAll(/^ +/gm, (spaces) => spaces.slice(spaces.length / 2))}\n`;
}

/** `"use strict"`, which modules need not say. */
function isDirective(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}

/** What a statement declares for the module alone; `undefined` where it does anything else. */
function declaredBy(node: ts.Statement): string[] | undefined {
  if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.length) return undefined;
  if (ts.isFunctionDeclaration(node)) return [node.name?.text ?? ""];
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText());
  }
  if (!ts.isImportDeclaration(node)) return undefined;
  const bindings = node.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name }) => name.text)
    : undefined;
}

function namesIn(node: ts.Node, names = new Set<string>()): Set<string> {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
}
