/** Writes a key as a part of a JSON pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Reads a part of a JSON pointer as a key. */
export function unescapeKey(part: string): string {
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}

/** Writes the JSON pointer of a place in a document, for example `#/paths/~1users/get`. */
export function toPointer(keys: readonly string[]): string {
  return ["#", ...keys.map(escapeKey)].join("/");
}

/** Splits a JSON pointer (`/a/b` or `#/a/b`) into its keys; percent-encoding stays. */
export function pointerKeys(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeKey);
}

/** Decodes `%20` and the like; a text with invalid encoding stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Gives the child of a value that a part of a pointer names. The part is taken as it is and, where
 * nothing has that name, percent-decoded: a `$ref` is a URI and encodes `{`, our own pointers do not.
 */
export function childAt(value: unknown, part: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const node = value as Record<string, unknown>;
  const plain = unescapeKey(part);
  if (Object.hasOwn(node, plain)) return node[plain];
  const decoded = unescapeKey(decodePercent(part));
  return Object.hasOwn(node, decoded) ? node[decoded] : undefined;
}

/** Gives what a JSON pointer leads to, or `undefined`; references on the way are not followed. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer.split("/").slice(1).reduce(childAt, root);
}
