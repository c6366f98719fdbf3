import { valueAt } from "@carespec/document";
import type { Condition } from "./condition.ts";

/** What is known of an answer. */
export interface Answered {
  status: number;
  /** Of its JSON body. */
  json: unknown;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
}

/** A value that an expression stands for; `undefined` where it is not known here, as an input is not. */
type Known = { value: unknown } | undefined;

/** The value of a runtime expression about an answer. */
export function answeredValue(expression: string, { status, json, headers }: Answered): Known {
  if (expression === "$statusCode") return { value: status };
  const [, pointer] = /^\$response\.body(?:#(\/.*|$))?$/.exec(expression) ?? [];
  if (expression.startsWith("$response.body")) return { value: valueAt(json, pointer ?? "") };
  const [, header] = /^\$response\.header\.(.+)$/i.exec(expression) ?? [];
  return header === undefined ? undefined : { value: headers[header.toLowerCase()] };
}

/** Whether a condition holds; `undefined` where this cannot be told. */
export function holds(condition: Condition, answered: Answered): boolean | undefined {
  if (condition.kind === "comparison") return comparisonHolds(condition.text, answered);
  const results = condition.parts.map((part) => holds(part, answered));
  const decisive = condition.kind === "or";
  if (results.includes(decisive)) return decisive;
  return results.includes(undefined) ? undefined : !decisive;
}

/** The runtime expressions of a condition, each once. */
export function expressionsIn(text: string): string[] {
  const withoutTexts = text.replaceAll(/'[^']*'|"[^"]*"/g, "");
  return [...new Set(withoutTexts.match(/\$[^\s()&|=!<>]+/g) ?? [])];
}

function comparisonHolds(text: string, answered: Answered): boolean | undefined {
  const match = /^(.*?[^\s=!<>])\s*(===?|!==?|<=|>=|<|>)\s*([^=].*)$/s.exec(text);
  const [, left = "", operator = "", right = ""] = match ?? [];
  if (!match) {
    const known = sideOf(text, answered);
    return known && Boolean(known.value);
  }
  const [one, other] = [sideOf(left, answered), sideOf(right, answered)];
  if (!one || !other) return undefined;
  return compare(one.value, operator, other.value);
}

function sideOf(text: string, answered: Answered): Known {
  const side = text.trim();
  if (side.startsWith("$")) return answeredValue(side, answered);
  const [, single, double] = /^(?:'([^']*)'|"([^"]*)")$/.exec(side) ?? [];
  if (single !== undefined || double !== undefined) return { value: single ?? double };
  try {
    return { value: JSON.parse(side) };
  } catch {
    return undefined;
  }
}

function compare(one: unknown, operator: string, other: unknown): boolean | undefined {
  if (operator === "==" || operator === "===") return one === other;
  if (operator === "!=" || operator === "!==") return one !== other;
  if (typeof one !== "number" || typeof other !== "number") return undefined;
  if (operator === "<") return one < other;
  if (operator === ">") return one > other;
  return operator === "<=" ? one <= other : one >= other;
}
