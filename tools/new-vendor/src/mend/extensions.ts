import { extensions, isExtensionKey, type ObjectKind, objectsOf } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";
import { isWellFormed } from "./well-formed.ts";

/**
 * Leaves out every `x-` key that the house does not register, or that has another meaning there. The
 * vendor's file keeps them.
 */
export function dropForeignExtensions({ document, told }: Draft): void {
  for (const { node, kind } of objectsOf(document, "document")) {
    for (const key of Object.keys(node).filter(isExtensionKey)) {
      if (isOurs(key, node[key], kind)) continue;
      delete node[key];
      tell(told.mended, "extensions of others left out", key);
    }
  }
}

function isOurs(key: string, value: unknown, kind: ObjectKind): boolean {
  const extension = extensions.find(({ name }) => name === key);
  return extension?.scope.includes(kind) === true && isWellFormed(extension.schema, value);
}
