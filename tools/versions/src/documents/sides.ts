import { isNode, type Node, toPointer, unescapeKey, valueAt } from "@carespec/document";

/** What happens with a part of a document: callers send it, or read it. */
export type Side = "sent" | "read";

/** Tells by which sides a part is used, through all references to it. */
export type SidesAt = (pointer: string) => ReadonlySet<Side>;

/** Reads which components of a document are sent and which are read. */
export function readSides(document: object): SidesAt {
  const uses = new Map<string, Set<Side>>();

  const visit = (value: unknown, side: Side | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, side);
    if (!isNode(value)) return;
    if (side && typeof value.$ref === "string") {
      const sides = uses.get(value.$ref) ?? new Set();
      uses.set(value.$ref, sides);
      if (sides.has(side)) return;
      sides.add(side);
      visit(valueAt(document, value.$ref), side);
    }
    for (const [key, child] of Object.entries(value)) visit(child, sideOf(key) ?? side);
  };
  const { paths, webhooks } = document as Node;
  visit(paths, undefined);
  visit(webhooks, undefined);

  return (pointer) => {
    const side = pointer
      .split("/")
      .map(sideOf)
      .find((found) => found !== undefined);
    const component = componentAt(document, pointer);
    const ofComponent = component === undefined ? undefined : uses.get(component);
    return new Set([...(side ? [side] : []), ...(ofComponent ?? [])]);
  };
}

function sideOf(key: string): Side | undefined {
  if (key === "requestBody" || key === "parameters") return "sent";
  return key === "responses" ? "read" : undefined;
}

/** The innermost component that a pointer leads through. */
function componentAt(document: object, pointer: string): string | undefined {
  const keys = pointer.split("/").slice(1).map(unescapeKey);
  let component = keys[0] === "components" ? toPointer(keys.slice(0, 3)) : undefined;
  let at: unknown = document;
  for (const key of keys) {
    for (let hops = 0; isNode(at) && typeof at.$ref === "string" && hops < 20; hops += 1) {
      component = at.$ref;
      at = valueAt(document, component);
    }
    at = typeof at === "object" && at !== null ? (at as Node)[key] : undefined;
  }
  return isNode(at) && typeof at.$ref === "string" ? at.$ref : component;
}
