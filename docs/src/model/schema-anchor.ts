import { anchorPart } from "./anchor.ts";

/**
 * Writes the anchor of a part of a schema as the schema's fields have it: that of the part itself
 * where it is a member, of the member around it elsewhere.
 *
 * @param keys - keys of the JSON pointer from the schema to the part
 */
export function schemaAnchor(anchor: string, keys: readonly string[]): string {
  let path = anchor;
  let member = anchor;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    const next = keys[index + 1] ?? "";
    if (key === "items") continue;
    if (key === "allOf") index += 1;
    else if (key === "anyOf" || key === "oneOf") {
      path += `.${Number(next) + 1}`;
      index += 1;
    } else if (key === "properties" || key === "patternProperties") {
      path += `.${anchorPart(key === "properties" ? next : `/${next}/`)}`;
      member = path;
      index += 1;
    } else break;
  }
  return member;
}
