import { isNode, type Node } from "@carespec/document";
import type { Pair } from "../exchange.ts";

/** Lists of `{ key, value }` as version 2.1 has them, objects as 2.0 has them, or header lines of old. */
export function settingsOf(value: unknown): Pair[] {
  if (typeof value === "string") return linesOf(value);
  if (isNode(value)) return Object.entries(value).map(([key, each]) => [key, asText(each)]);
  return (Array.isArray(value) ? value : [])
    .filter(isNode)
    .filter(isEnabled)
    .map(({ key, id, name, value: each }) => [String(key ?? id ?? name ?? ""), asText(each)]);
}

/** Whether a part of a collection is switched on. */
export function isEnabled({ disabled, enabled }: Node): boolean {
  return disabled !== true && enabled !== false;
}

function linesOf(text: string): Pair[] {
  return text.split(/\r?\n/).flatMap((line): Pair[] => {
    const [, name, value = ""] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value]];
  });
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
