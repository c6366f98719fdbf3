import type { OpenApiDocument } from "../types.ts";

export type Node = Record<string, unknown>;

/** A part of a document and where it stands. */
export interface Located {
  node: Node;
  pointer: string;
}

/** The part at a pointer, behind the references on the way and its own. */
export function follow(document: OpenApiDocument, pointer: string): Located {
  let at: Located = { node: document as unknown as Node, pointer: "#" };
  for (const key of pointer.split("/").slice(1)) {
    const name = unescapeKey(key);
    // What a reference has beside it comes before what it leads to.
    if (typeof at.node.$ref === "string" && !(name in at.node)) at = follow(document, at.node.$ref);
    const node = (at.node[name] ?? {}) as Node;
    at = isReference(node)
      ? follow(document, String(node.$ref))
      : { node, pointer: `${at.pointer}/${key}` };
  }
  return at;
}

/** An operation's response for a status: its own, that of its range, or the default. */
export function findResponse(
  document: OpenApiDocument,
  operation: string,
  status: number,
): Located | undefined {
  const { node: responses, pointer } = follow(document, `${operation}/responses`);
  const range = `${String(status)[0]}XX`;
  const key = [String(status), range, range.toLowerCase(), "default"].find((k) => k in responses);
  return key === undefined ? undefined : follow(document, `${pointer}/${key}`);
}

/** A key as a part of a pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What stands beside a schema's reference counts too; a title of it does not. */
function isReference(node: Node): boolean {
  const besides = Object.keys(node).filter((key) => key !== "summary" && key !== "description");
  return typeof node.$ref === "string" && besides.length === 1;
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
