import { isNode, type Node } from "@carespec/document";
import { anchorPart } from "./anchor.ts";
import type { MemberView, Place, ViewSchema } from "./schema-types.ts";

/** Lists what an object or a tuple has in it: members by name, by pattern, by place. */
export function membersOf(schema: Node, place: Place, view: ViewSchema): MemberView[] {
  const member = (name: string, child: unknown, required = false): MemberView => {
    const anchor = `${place.anchor}.${anchorPart(name)}`;
    return { ...view(child, { ...place, anchor }), name, anchor, required };
  };
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const properties = isNode(schema.properties) ? schema.properties : {};
  const patterns = isNode(schema.patternProperties) ? schema.patternProperties : {};
  const positions = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  return [
    ...Object.entries(properties).map(([name, child]) => member(name, child, required.has(name))),
    // A required name without a description of its own.
    ...[...required]
      .filter((name) => schema.properties !== undefined && !Object.hasOwn(properties, name))
      .map((name) => member(String(name), true, true)),
    ...Object.entries(patterns).map(([pattern, child]) => member(`/${pattern}/`, child)),
    ...positions.map((child, index) => member(`[${index}]`, child)),
    ...(isNode(schema.additionalProperties)
      ? [member("any other name", schema.additionalProperties)]
      : []),
  ];
}
