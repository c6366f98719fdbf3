import type { OpenApiDocument } from "@carespec/document";
import { isCompound, isList, isNestedList, isObject, nestedMember, variantsOf } from "../shapes.ts";

/** How a value is written, as a parameter or the field of a form says it. */
export interface WrittenStyle {
  style: string;
  explode: boolean;
}

/** What a style cannot write of a value, in words; `undefined` where it can write all of it. */
export function nestingFault(
  document: OpenApiDocument,
  schema: unknown,
  { style, explode }: WrittenStyle,
): string | undefined {
  if (isNestedList(document, schema)) return "a list of lists or objects";
  if (style === "deepObject") return deepFault(document, schema);
  const holdsLists = explode && style === "form";
  const fits = (member: unknown) =>
    holdsLists
      ? !isNestedList(document, member) && !variantsOf(document, member).some(isObject)
      : !isCompound(document, member);
  const member = nestedMember(document, schema, fits);
  return member === undefined ? undefined : `an object or a list in its member ${shown(member)}`;
}

/** `deepObject` has brackets for every level, but none for the items of a list. */
function deepFault(document: OpenApiDocument, schema: unknown, depth = 0): string | undefined {
  if (depth > 20) return undefined;
  const fits = (member: unknown) =>
    !isNestedList(document, member) && deepFault(document, member, depth + 1) === undefined;
  const member = nestedMember(document, schema, fits);
  return member === undefined
    ? undefined
    : `a list of lists or objects in its member ${shown(member)}`;
}

/** Whether a value in the style `deepObject` may be a list, of which OpenAPI says nothing. */
export function isDeepList(document: OpenApiDocument, schema: unknown): boolean {
  return variantsOf(document, schema).some(isList);
}

function shown(member: string): string {
  return member === "*" ? "of any name" : JSON.stringify(member);
}
