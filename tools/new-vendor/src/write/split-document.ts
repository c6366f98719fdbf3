import { posix } from "node:path";
import {
  filesOfPaths,
  isNode,
  mapNodes,
  type Node,
  type OpenApiDocument,
  toPointer,
} from "@carespec/document";

/** Components that have files of their own. Requirements name security schemes by the root's keys. */
const KINDS = /^(schemas|responses|parameters|examples|headers|requestBodies|links|callbacks)$/;

/**
 * Takes a document apart as the house has it: each path, webhook and component in a file of its own.
 * References and discriminators lead to the files.
 *
 * @returns the files' contents by their paths, `openapi.yaml` first
 */
export function splitDocument(document: OpenApiDocument): Map<string, Node> {
  const parts = new Map<string, Node>();
  const places = new Map<string, string>();
  const root = Object.entries(document).map(([key, value]): [string, unknown] => {
    if (!isNode(value)) return [key, value];
    if (key === "paths" || key === "webhooks") return [key, itemsApart(key, value, parts)];
    return [key, key === "components" ? componentsApart(value, parts, places) : value];
  });
  const files: [string, Node][] = [["openapi.yaml", Object.fromEntries(root)], ...parts];
  return new Map(files.map(([file, part]) => [file, leadToFiles(part, file, places)]));
}

function itemsApart(folder: string, items: Node, parts: Map<string, Node>): Node {
  const files = filesOfPaths(Object.keys(items));
  const apart = Object.entries(items).map(([key, item]) => {
    if (!isNode(item) || "$ref" in item || key.startsWith("x-")) return [key, item];
    const file = `${folder}/${files.get(key)}.yaml`;
    parts.set(file, item);
    return [key, { $ref: file }];
  });
  return Object.fromEntries(apart);
}

/** What stays in the root, if anything. */
function componentsApart(
  components: Node,
  parts: Map<string, Node>,
  places: Map<string, string>,
): Node | undefined {
  const rest = Object.entries(components).filter(([kind, named]) => {
    if (!KINDS.test(kind) || !isNode(named)) return true;
    for (const [name, part] of Object.entries(named)) {
      const file = `components/${kind}/${name}.yaml`;
      parts.set(file, part as Node);
      places.set(toPointer(["components", kind, name]), file);
    }
    return false;
  });
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

function leadToFiles(part: Node, file: string, places: ReadonlyMap<string, string>): Node {
  const lead = (target: unknown) => {
    const place = typeof target === "string" ? places.get(target) : undefined;
    if (place === undefined) return target;
    const path = posix.relative(posix.dirname(file), place);
    return path.startsWith(".") ? path : `./${path}`;
  };
  return mapNodes(part, (node) => {
    const { $ref, discriminator } = node;
    const changed = $ref === undefined ? node : { ...node, $ref: lead($ref) };
    if (!isNode(discriminator) || !isNode(discriminator.mapping)) return changed;
    const mapping = Object.entries(discriminator.mapping).map(([key, to]) => [key, lead(to)]);
    const own = { ...discriminator, mapping: Object.fromEntries(mapping) };
    return { ...changed, discriminator: own };
  }) as Node;
}
