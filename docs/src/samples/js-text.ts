import { isVariable, type SampleText } from "./sample-values.ts";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes a value as JavaScript: names without quotes, variables by their names.
 *
 * @param indent - spaces before the closing bracket
 */
export function jsLiteral(value: unknown, indent = 0): string {
  if (isVariable(value)) return value.variable;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pad = " ".repeat(indent + 2);
  const isList = Array.isArray(value);
  const members = Object.entries(value).map(([key, member]) => {
    if (isList) return pad + jsLiteral(member, indent + 2);
    if (isVariable(member) && member.variable === key) return pad + key;
    const name = IDENTIFIER.test(key) ? key : JSON.stringify(key);
    return `${pad}${name}: ${jsLiteral(member, indent + 2)}`;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return open + close;
  const inner = members.map((line) => line.trim()).join(", ");
  const short = isList ? `[${inner}]` : `{ ${inner} }`;
  if (indent + short.length < 72 && !short.includes("\n")) return short;
  return `${open}\n${members.join(",\n")},\n${" ".repeat(indent)}${close}`;
}

/** Writes a text as JavaScript: a template where it holds variables. */
export function jsText(text: SampleText): string {
  const parts = text.filter((part) => part !== "");
  const [only] = parts;
  if (parts.length === 1 && isVariable(only)) return only.variable;
  if (!parts.some(isVariable)) return JSON.stringify(parts.join(""));
  const inner = parts.map((part) =>
    isVariable(part) ? `\${${part.variable}}` : part.replace(/[`\\]|\$\{/g, "\\$&"),
  );
  return `\`${inner.join("")}\``;
}

/**
 * Writes what binds variables to parts of an answer, for example `{ token: { id: tokenId } }`. All
 * pointers begin with a member, or there is only one.
 */
export function jsPattern(takes: Record<string, string>): string {
  const entries = Object.entries(takes).map(([name, pointer]) => {
    const [first = "", ...keys] = pointer.split("/").slice(1);
    return { first, pattern: keys.reduceRight((inner, key) => bound(key, inner), name) };
  });
  const [only] = entries;
  if (entries.length === 1 && only) return bound(only.first, only.pattern);
  return `{ ${entries.map(({ first, pattern }) => bound(first, pattern).slice(2, -2)).join(", ")} }`;
}

function bound(key: string, inner: string): string {
  if (/^\d+$/.test(key)) return `[${", ".repeat(Number(key))}${inner}]`;
  return key === inner ? `{ ${key} }` : `{ ${key}: ${inner} }`;
}

/** Writes what a step is for, and what will surprise who runs it, as comments. */
export function stepComment(mark: string, step: { says: string; note: string }): string[] {
  return [step.says, step.note].filter((text) => text !== "").map((text) => `${mark} ${text}`);
}

/** Writes a sentence as comments, one for each of its lines. */
export function commentLines(mark: string, sentence: string): string[] {
  return sentence.split("\n").map((line) => `${mark} ${line}`);
}
