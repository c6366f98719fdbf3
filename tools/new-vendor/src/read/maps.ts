import { isNode, type Node } from "@carespec/document";
import { isSurelyValue } from "./id-segments.ts";

/** Names of standards, which have digits as ids do. */
const STANDARD =
  /^(sha|md|iso|rfc|utf|base|oauth|ipv|http|mp|h|x|crc|rs|es|hs|ps|aes|rsa|utm|co|no|pm)[-_]?\d+/i;

/**
 * Writes an object that was seen with ids as the names of its members as a map: all its members are of one
 * kind, and their names are somebody's data.
 */
export function asMap(node: Node, properties: Node): Node {
  const names = Object.keys(properties);
  const values = valuesIn(properties);
  if (values.length === 0) return node;
  const left = names.filter((name) => !values.includes(name));
  const required = listOf(node.required).filter((name) => left.includes(String(name)));
  return {
    ...node,
    properties:
      left.length > 0
        ? Object.fromEntries(left.map((name) => [name, properties[name]]))
        : undefined,
    required: required.length > 0 ? required : undefined,
    additionalProperties: joined(values.map((name) => properties[name])),
  };
}

/** The names that are values: those that surely are; others like ids only where all members are alike. */
function valuesIn(properties: Node): string[] {
  const names = Object.keys(properties);
  const sure = names.filter((name) => isSurelyValue(name) || /^\d{4}-\d\d(-\d\d)?$/.test(name));
  const like = names.filter((name) => sure.includes(name) || looksLikeId(name));
  if (like.length < names.length || like.length === sure.length) return sure;
  const isAlike = areAlike(names.map((name) => properties[name]));
  const isTelling = names.length > 1 || isRandom(names[0] ?? "");
  return isAlike && isTelling ? names : sure;
}

/** Letters and digits as no word has them: `usr_8f3kD92`, `order-1001`; `line2` and `sha256` are words. */
function looksLikeId(name: string): boolean {
  if (STANDARD.test(name) || !/^[\w.~:-]{4,}$/.test(name)) return false;
  return isRandom(name) || /^[a-z]+([-_:.]?\d{3,})+$/i.test(name);
}

/** Whether letters and digits change places more often than in a word with a number in it. */
function isRandom(name: string): boolean {
  const changes = name.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? [];
  return name.length >= 6 && changes.length >= 3;
}

/** Whether schemas are of one kind: objects that share a member, or the same type. */
function areAlike(schemas: unknown[]): boolean {
  const [first, ...others] = schemas.filter(isNode);
  if (!first) return false;
  return others.every((other) => {
    if (!isNode(first.properties) || !isNode(other.properties)) {
      return JSON.stringify(first.type) === JSON.stringify(other.type);
    }
    const own = Object.keys(first.properties);
    return own.length === 0 || own.some((name) => name in (other.properties as Node));
  });
}

/** One schema for values of several. */
function joined(schemas: unknown[]): unknown {
  const [first = {}, ...others] = schemas;
  return others.reduce((one, other) => join(one, other), first);
}

function join(one: unknown, other: unknown): unknown {
  if (!isNode(one) || !isNode(other)) return one;
  const types = [...new Set([one.type, other.type].flat())].filter((type) => type !== undefined);
  if (types.join() === "integer,number" || types.join() === "number,integer") {
    return { ...other, ...one, type: "number" };
  }
  if (types.length > 1) return { type: types };
  if (!isNode(one.properties) || !isNode(other.properties)) return { ...other, ...one };
  const names = new Set([...Object.keys(one.properties), ...Object.keys(other.properties)]);
  const properties = Object.fromEntries(
    [...names].map((name) => {
      const [own, more] = [(one.properties as Node)[name], (other.properties as Node)[name]];
      return [name, own === undefined ? more : more === undefined ? own : join(own, more)];
    }),
  );
  const required = listOf(one.required).filter((name) => listOf(other.required).includes(name));
  const { required: _, ...rest } = { ...other, ...one };
  return { ...rest, properties, ...(required.length > 0 && { required }) };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
