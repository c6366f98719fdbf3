import { isNode, type Node } from "@carespec/document";
import { parse } from "yaml";

/** Applies an OpenAPI Overlay 1.0 whose targets are single places, as the draft's are. */
export function applyOverlay(document: object, overlay: string): Node {
  const result = structuredClone(document) as Node;
  const { actions } = parse(overlay) as { actions: { target: string; update: unknown }[] };
  for (const { target, update } of actions) {
    let at: unknown = result;
    for (const key of keysOf(target)) at = (at as Node | undefined)?.[key];
    if (Array.isArray(at)) at.push(update);
    else if (isNode(at)) merge(at, update as Node);
    else throw new Error(`the target ${target} leads nowhere`);
  }
  return result;
}

function keysOf(path: string): string[] {
  const parts = [...path.matchAll(/\.([A-Za-z_]\w*)|\['((?:[^'\\]|\\.)*)'\]/g)];
  if (`$${parts.map(([whole]) => whole).join("")}` !== path)
    throw new Error(`${path} is not a path`);
  return parts.map(([, plain, quoted = ""]) => plain ?? quoted.replaceAll(/\\(.)/g, "$1"));
}

function merge(target: Node, update: Node): void {
  for (const [key, value] of Object.entries(update)) {
    const old = target[key];
    if (Array.isArray(old) && Array.isArray(value)) old.push(...value);
    else if (isNode(old) && isNode(value)) merge(old, value);
    else target[key] = value;
  }
}
