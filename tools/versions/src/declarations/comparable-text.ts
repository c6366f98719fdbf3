import ts from "typescript";

/**
 * Leaves out of declarations what makes two versions differ where they are the same, and is seen otherwise:
 *
 * - private members, which no user sees;
 * - types of functions whose conditional types wait for the caller's type arguments, as those that take any
 *   path of a document. TypeScript cannot relate two of them, and takes minutes to find out. What they
 *   accept follows from the document, which is compared itself.
 */
export function comparableText(declarations: string): string {
  const text = declarations.replace(/#private;|\bprivate [^;\n]*;/g, "");
  const source = ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.ES2022);
  const waiting: ts.FunctionTypeNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionTypeNode(node) && node.typeParameters && hasConditional(node))
      waiting.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return waiting
    .toReversed()
    .reduce(
      (left, node) => `${left.slice(0, node.getStart(source))}any${left.slice(node.end)}`,
      text,
    );
}

function hasConditional(node: ts.Node): boolean {
  return (
    ts.forEachChild(node, (child) => ts.isConditionalTypeNode(child) || hasConditional(child)) ??
    false
  );
}
