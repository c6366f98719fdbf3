import type { SampleVariable } from "@carespec/document";

/** A text with variables in it, in order. */
export type SampleText = (string | SampleVariable)[];

/** Whether a value of a sample is known under a name only. */
export function isVariable(value: unknown): value is SampleVariable {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === "variable";
}

/** Puts values in the place of variables; what has none keeps its name in angle brackets. */
export function fillValue(value: unknown, known: Record<string, string>): unknown {
  if (isVariable(value)) return known[value.variable] ?? `<${value.variable}>`;
  if (Array.isArray(value)) return value.map((item) => fillValue(item, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, fillValue(member, known)]),
  );
}

/** The same for a text. */
export function fillText(text: SampleText, known: Record<string, string>): string {
  return text.map((part) => String(fillValue(part, known))).join("");
}

/** The names of all variables in a value. */
export function variablesIn(value: unknown): string[] {
  if (isVariable(value)) return [value.variable];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(variablesIn)
    : [];
}

/** A value as text of a path, query or header. */
export function textOf(value: unknown, encode: (text: string) => string = String): SampleText {
  return [isVariable(value) ? value : encode(String(value))];
}
