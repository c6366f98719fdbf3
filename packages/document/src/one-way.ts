import { isNode, mapNodes } from "./node.ts";

/** Which way a body goes: requests have nothing that is read-only, answers nothing write-only. */
export type Direction = "request" | "response";

/** Schemas as they are for one direction: what does not go that way is not required. */
export function oneWay(value: unknown, direction: Direction): unknown {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  return mapNodes(value, (node) => {
    if (!isNode(node.properties) || !Array.isArray(node.required)) return node;
    const { properties } = node;
    const goes = (name: unknown) => {
      const property = properties[String(name)];
      return !isNode(property) || property[mark] !== true;
    };
    return { ...node, required: node.required.filter(goes) };
  });
}
