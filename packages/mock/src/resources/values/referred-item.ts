import { isNode, type Node } from "@carespec/document";
import { completeValue, set } from "./complete-value.ts";
import type { Making } from "./make-value.ts";

/** Properties that hold an id, after the one that the item's own collection has. */
const IDS = ["id", "gid", "uuid", "guid", "sid", "_id"];

/**
 * What a request names by an id alone, or by a list of them, as the item shows it: `{"workspace": "12"}`
 * becomes `{"workspace": {"gid": "12"}}`. `undefined` for any other value.
 *
 * @param own - the property with the ids of the item's own collection
 */
export function referredItem(
  making: Making,
  property: unknown,
  sent: unknown,
  own: string | undefined,
): Node | Node[] | undefined {
  if (Array.isArray(sent)) {
    const { items } = making.reader.view(property);
    const found = sent.map((each) => referredItem(making, items, each, own));
    return found.length > 0 && found.every(isNode) ? (found as Node[]) : undefined;
  }
  if (typeof sent !== "string" && typeof sent !== "number") return undefined;
  const { types, properties } = making.reader.view(property);
  if (!types.has("object") || types.has("string") || types.has(typeof sent)) return undefined;
  const holds = (name: string) => {
    const held = making.reader.view(properties.get(name)).types;
    return (
      properties.has(name) && (held.has(typeof sent) || (held.has("integer") && isWhole(sent)))
    );
  };
  const name = (own === undefined ? IDS : [own, ...IDS]).find(holds);
  if (name === undefined) return undefined;
  const item: Node = {};
  set(item, name, sent);
  return completeValue(making, property, item) as Node;
}

function isWhole(value: string | number): boolean {
  return Number.isInteger(value);
}
