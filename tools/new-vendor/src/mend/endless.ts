import {
  endlessMembers,
  isNode,
  type Node,
  schemaName,
  toPointer,
  valueAt,
} from "@carespec/document";
import { type Draft, tell } from "./draft.ts";
import { placeInWords } from "./place.ts";

/** Lets values end: members by which schemas require themselves again and again may be left out, and are told. */
export function endSchemas({ document, told }: Draft): void {
  const schemas = document.components?.schemas ?? {};
  const find = () =>
    endlessMembers(new Map(Object.entries(schemas)), (reference) =>
      schemaName({ $ref: reference }),
    );
  for (let [first] = find(); first !== undefined; [first] = find()) {
    const { schema, keys, name } = first;
    const place = ["components", "schemas", schema, ...keys];
    const holder = valueAt(document, toPointer(place)) as Node;
    if (!isNode(holder) || !Array.isArray(holder.required)) return;
    holder.required = holder.required.filter((each) => each !== name);
    const where = placeInWords(document, [...place, "properties", name]);
    const why = `requires \`${schema}\` again, so that no value ends: here it may be left out`;
    tell(told.left, "Correct", `${where} ${why}`);
  }
}
