import type { Node } from "./vendor-document.ts";

/** Writes a value into a path in the style of its parameter: `simple`, `label` or `matrix`. */
export function pathPart({ name, style, explode }: Node, value: unknown): string {
  const isExploded = explode === true;
  const isMatrix = style === "matrix";
  const key = encodeURIComponent(String(name));
  const pieces = piecesOf(value, isExploded);
  const isNamed = isExploded && isPlainObject(value);
  const parts = isExploded ? pieces : [pieces.join(",")];
  if (isMatrix) return parts.map((part) => (isNamed ? `;${part}` : `;${key}=${part}`)).join("");
  if (style === "label") return `.${pieces.join(isExploded ? "." : ",")}`;
  return pieces.join(",");
}

function piecesOf(value: unknown, isExploded: boolean): string[] {
  if (Array.isArray(value)) return value.map(encoded);
  if (!isPlainObject(value)) return [encoded(value)];
  const entries = Object.entries(value).map((entry) => entry.map(encoded));
  return isExploded ? entries.map((entry) => entry.join("=")) : entries.flat();
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value));
}
