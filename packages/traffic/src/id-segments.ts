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
    values[name] = given === undefined ? decoded(part) : "";
    return `{${name}}`;
  });
  return { path: named.join("/"), values };
}

/** An escape may be broken in recorded traffic. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether a text is a number, a UUID or an address of e-mail: somebody's, whatever it stands for. */
export function isSurelyValue(text: string): boolean {
  return /^\d+$/.test(text) || /^[\da-f]{8}-[\da-f]{4}-/i.test(text) || /^[^@]+@[^@]+$/.test(text);
}

/** Sure values, and long words with digits in them; versions such as `v2` are not ids. */
function looksLikeId(part: string): boolean {
  if (/^v\d+(\.\d+)*$/i.test(part) || part === "") return false;
  if (isSurelyValue(decoded(part))) return true;
  return /\d/.test(part) && /^[\w.~%:-]{6,}$/.test(part) && !/\.(js|css|json|html?)$/.test(part);
}
