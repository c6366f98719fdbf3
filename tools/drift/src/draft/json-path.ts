import { pointerKeys } from "@carespec/document";

/** The JSONPath (RFC 9535) of a JSON pointer. */
export function jsonPathOf(pointer: string, ...more: string[]): string {
  const keys = [...pointerKeys(pointer), ...more];
  return `$${keys.map((key) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${escaped(key)}']`)).join("")}`;
}

function escaped(key: string): string {
  return key.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
