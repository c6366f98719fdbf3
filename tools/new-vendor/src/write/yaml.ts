import { isNode } from "@carespec/document";
import { stringify } from "yaml";

/** A value as YAML of the house: no anchors, long texts as blocks. */
export function toYaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, indentSeq: true });
}

/** Lines of a value as a JavaScript literal, for generated TypeScript; Biome lays it out. */
export function toLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (!isNode(value)) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${toKey(key)}: ${toLiteral(member)}`],
  );
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function toKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
