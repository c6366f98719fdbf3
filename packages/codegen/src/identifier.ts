/**
 * The name of a generated constant: the operationId itself where JavaScript takes it.
 *
 * @param taken - names that the file has besides
 */
export function identifierOf(operationId: string, taken: readonly string[] = []): string {
  if (isIdentifier(operationId) && !taken.includes(operationId)) return operationId;
  const plain = operationId.replaceAll(/[^\p{ID_Continue}$]/gu, "_");
  return `_${plain}`;
}

/** The export of a constant under an operationId that is not its name. */
export function exportAs(identifier: string, operationId: string): string {
  if (identifier === operationId) return "";
  return `export { ${identifier} as ${JSON.stringify(operationId)} };\n`;
}

function isIdentifier(name: string): boolean {
  // A module's own reserved words, which a function's code may use.
  if (
    ["await", "arguments", "eval"].includes(name) ||
    !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
  ) {
    return false;
  }
  try {
    return new Function(`"use strict"; const ${name} = 0;`) instanceof Function;
  } catch {
    return false;
  }
}
