import { isNode } from "@carespec/document";
import { set } from "./complete-value.ts";

/** Names of members that lead to an item or to what belongs to it. */
const LINKS = /^(_?links?|href|self|url|uri|@id|resource_?url|html_?url|api_?url|location)$/i;

/** Whether a property holds links. */
export function isLinkName(name: string): boolean {
  return LINKS.test(name) || /(_url|Url|_uri|Uri|Href|_href)$/.test(name);
}

/** A copied value whose links lead to another id: where the id is a segment of a path, it is replaced. */
export function rewriteId(value: unknown, before: string, after: string): unknown {
  if (before === "" || before === after) return value;
  if (typeof value === "string") {
    const isPath = /^(https?:\/\/|\/)/.test(value);
    if (!isPath) return value;
    const encoded = encodeURIComponent(before);
    return value
      .split("/")
      .map((segment) => {
        const [part = "", ...rest] = segment.split(/(?=[?#])/);
        const isId = part === before || part === encoded;
        return isId ? [encodeURIComponent(after), ...rest].join("") : segment;
      })
      .join("/");
  }
  if (Array.isArray(value)) return value.map((each) => rewriteId(each, before, after));
  if (!isNode(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value))
    set(copy, name, rewriteId(member, before, after));
  return copy;
}
