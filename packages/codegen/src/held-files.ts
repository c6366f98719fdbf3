import { mapNodes, type Node, schemaName } from "@carespec/document";
import { fileType } from "./file-type.ts";

/** Whether a schema itself says that it is a file. */
export function isFile(node: Node): boolean {
  return ("format" in node || "contentMediaType" in node) && fileType(node) !== undefined;
}

/** Names of the schemas that hold a file, themselves or through others. */
export function withFiles(schemas: Record<string, unknown>): Set<string> {
  const marked = new Set<string>();
  let before = -1;
  while (marked.size > before) {
    before = marked.size;
    for (const [name, schema] of Object.entries(schemas)) {
      if (hasFile(schema, marked)) marked.add(name);
    }
  }
  return marked;
}

/** Whether a part holds a file, or leads to one of these schemas. */
export function hasFile(part: unknown, marked: Set<string>): boolean {
  let found = false;
  mapNodes(part, (node) => {
    if (isFile(node) || marked.has(schemaName(node) ?? "")) found = true;
    return node;
  });
  return found;
}
