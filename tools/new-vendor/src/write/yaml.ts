import { isNode } from "@carespec/document";
import { Document, isMap, stringify, visit } from "yaml";

const OPTIONS = { aliasDuplicateObjects: false, lineWidth: 0, indentSeq: true };

/** A value as YAML of the house: no anchors, long texts as blocks. */
export function toYaml(value: unknown): string {
  return stringify(value, OPTIONS);
}

/**
 * The same for a part of a document, with ranges of statuses behind their own codes: an object in memory
 * has the codes first, whatever its order.
 */
export function toDocumentYaml(part: unknown): string {
  const document = new Document(part, OPTIONS);
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) !== "responses" || !isMap(value)) return;
      if (!value.items.every((item) => STATUS.test(String(item.key)))) return;
      value.items.sort((one, other) => rank(String(one.key)) - rank(String(other.key)));
    },
  });
  return document.toString(OPTIONS);
}

const STATUS = /^([1-5](\d\d|XX)|default)$/;

const rank = (status: string) =>
  status === "default" ? 1000 : Number(status.replaceAll("X", "9"));

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
