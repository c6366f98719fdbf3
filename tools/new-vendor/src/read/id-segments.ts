import { camelCase } from "@carespec/document/normalize";
import pluralize from "pluralize";

/** A path whose ids have names, and the values that they had. */
export interface NamedPath {
  path: string;
  values: Record<string, string>;
}

/**
 * Names the ids in a path after what stands before them: `/orders/17/lines` is
 * `/orders/{orderId}/lines`.
 */
export function nameIds(path: string): NamedPath {
  const values: Record<string, string> = {};
  const parts = path.split("/");
  const named = parts.map((part, index) => {
    const given = /^\{(.+)\}$/.exec(part)?.[1];
    if (given === undefined && !looksLikeId(part)) return part;
    const before = parts.slice(0, index).findLast((each) => /^[A-Za-z]/.test(each)) ?? "thing";
    let name =
      given ?? `${pluralize.singular(camelCase(before.replaceAll(/[^A-Za-z0-9]+/g, " ")))}Id`;
    while (name in values) name += "2";
    values[name] = given === undefined ? decodeURIComponent(part) : "";
    return `{${name}}`;
  });
  return { path: named.join("/"), values };
}

/** Numbers, UUIDs, and long words with digits in them; versions such as `v2` are not ids. */
function looksLikeId(part: string): boolean {
  if (/^v\d+(\.\d+)*$/i.test(part) || part === "") return false;
  if (/^\d+$/.test(part) || /^[\da-f]{8}-[\da-f]{4}-/i.test(part)) return true;
  return /\d/.test(part) && /^[\w.~%:-]{6,}$/.test(part) && !/\.(js|css|json|html?)$/.test(part);
}
