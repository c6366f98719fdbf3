import ts from "typescript";

/** How deep members of unnamed types are followed. */
const DEEPEST = 4;

/**
 * Lists the members of a type, also those of unnamed types in it and of what its functions take:
 * `list`, `list(0).size`. TypeScript lets an object have more than a type asks for, so whether a
 * member is gone has to be looked up.
 */
export function membersOf(checker: ts.TypeChecker, type: ts.Type): Set<string> {
  const found = new Set<string>();
  const seen = new Set<ts.Type>();

  const visit = (at: ts.Type, path: string, depth: number): void => {
    const own = checker.getNonNullableType(at);
    if (depth > DEEPEST || seen.has(own) || (own.flags & ts.TypeFlags.Object) === 0) return;
    if (path !== "" && !isUnnamed(own)) return;
    if (checker.isArrayType(own) || isForeign(own)) return;
    seen.add(own);
    for (const signature of own.getCallSignatures()) {
      for (const [index, parameter] of signature.parameters.entries()) {
        visit(checker.getTypeOfSymbol(parameter), `${path}(${index})`, depth + 1);
      }
    }
    for (const property of own.getProperties()) {
      if (property.name.startsWith("__")) continue; // a computed name, such as a brand's
      const name = path === "" ? property.name : `${path}.${property.name}`;
      found.add(name);
      visit(checker.getTypeOfSymbol(property), name, depth + 1);
    }
  };

  visit(type, "", 0);
  return found;
}

/** A type that is written where it is used, so that nothing else tells of its members. */
function isUnnamed({ symbol, aliasSymbol }: ts.Type): boolean {
  return (
    !aliasSymbol && (symbol === undefined || /^__(type|object|function)$|^[a-z]/.test(symbol.name))
  );
}

/** Whether a type is TypeScript's, Node's or another library's. */
export function isForeign(type: ts.Type): boolean {
  const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /\/typescript\/lib\/|\/@types\//.test(file);
}
