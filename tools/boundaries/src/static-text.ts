/** What this reads of a node of the syntax tree. */
export interface SyntaxNode {
  type: string;
  value?: unknown;
  quasis?: { value: { cooked: string | null } }[];
  left?: object;
}

/**
 * The text that an expression certainly begins with, up to its last `/` where more follows:
 * `../fixtures/` for `` `../fixtures/${name}.ts` ``.
 *
 * @returns `undefined` for an expression that does not begin with fixed text
 */
export function leadingText(node: object | undefined): string | undefined {
  const { type, value, quasis, left } = (node ?? {}) as Partial<SyntaxNode>;
  if (type === "Literal") return typeof value === "string" ? value : undefined;
  if (type === "TemplateLiteral") {
    const text = quasis?.[0]?.value.cooked ?? "";
    return quasis?.length === 1 ? text : upToFolder(text);
  }
  if (type === "BinaryExpression") return upToFolder(leadingText(left) ?? "");
  return undefined;
}

function upToFolder(text: string): string | undefined {
  return text.slice(0, text.lastIndexOf("/") + 1) || undefined;
}
