import {
  yamlKinds as Kind,
  type YamlNode as Node,
  parseYamlTree,
  yamlScalar,
} from "../prism/document-modules.ts";
import type { Parsed } from "./parsed.ts";
import { createPlaces } from "./place.ts";

type Warning = NonNullable<Node["errors"]>[number];

/** Values that aliases may add to a document. Few documents add thousands; a bomb adds billions. */
const MOST_FROM_ALIASES = 200_000;

/**
 * Parses YAML with the parser of Prism, so that a value is what Prism reads. Beyond that, merge keys
 * (`<<`) are merged, a key that comes twice is told, and aliases may not blow the document up.
 *
 * @throws Error with line and column
 */
export function parseYaml(text: string): Parsed {
  const root = parseYamlTree(text);
  const placeOf = createPlaces(text);
  const [error] = (root?.errors ?? []).filter(({ isWarning }) => !isWarning);
  if (error) {
    const { line, column } = error.mark;
    throw new Error(`${error.reason} at line ${line + 1}, column ${column + 1}`);
  }
  const tab = (root?.errors ?? []).find((warning) => isIndentation(warning, text, root));
  if (tab) {
    const { line, column } = tab.mark;
    const place = `line ${line + 1}, column ${column + 1}`;
    throw new Error(`a tab is used for indentation at ${place}: YAML allows spaces only`);
  }
  expectFewAliases(root, placeOf);
  const doubled: Parsed["doubled"] = [];
  const open = new Set<Node>();

  function read(node: Node | null | undefined): unknown {
    if (!node) return node;
    // A value that an alias puts into itself has no end; Prism leaves it empty.
    if (open.has(node)) return null;
    if (node.kind === Kind.SCALAR) return yamlScalar(node);
    open.add(node);
    const value = readInside(node);
    open.delete(node);
    return value;
  }

  function readInside(node: Node): unknown {
    if (node.kind === Kind.ANCHOR_REF) return read(node.value as Node);
    if (node.kind === Kind.SEQ) return (node.items ?? []).map((item) => read(item) ?? null);
    return node.kind === Kind.MAP ? readMap(node) : null;
  }

  function readMap({ mappings = [] }: Node): object {
    const map: Record<string, unknown> = {};
    const places = new Map<string, number>();
    for (const { key: written, value } of mappings) {
      if (written.kind !== Kind.SCALAR) continue;
      const key = String(yamlScalar(written));
      if (key === "<<" && written.plainScalar !== false) {
        for (const [name, merged] of Object.entries(mergedOf(read(value)))) {
          if (!places.has(name)) map[name] = merged;
        }
        continue;
      }
      const first = places.get(key);
      if (first !== undefined) {
        doubled.push({ key, first: placeOf(first), last: placeOf(written.startPosition) });
      }
      places.set(key, written.startPosition);
      define(map, key, read(value));
    }
    return map;
  }

  return { value: read(root), doubled };
}

/** What a merge key adds: of a list, the first map that has a key decides. */
function mergedOf(value: unknown): object {
  const maps = [value].flat().filter((map) => typeof map === "object" && map !== null);
  return Object.assign({}, ...maps.reverse());
}

/** As a plain assignment, also for `__proto__`. */
function define(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(map, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else map[key] = value;
}

function expectFewAliases(root: Node | undefined, placeOf: (position: number) => string): void {
  const sizes = new Map<Node, number>();
  let added = 0;

  function sizeOf(node: Node | null | undefined): number {
    if (!node || node.kind === Kind.SCALAR) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    // While it is being counted: an alias of itself adds nothing.
    sizes.set(node, 0);
    const size = 1 + childrenOf(node).reduce((sum, child) => sum + sizeOf(child), 0);
    sizes.set(node, size);
    if (node.kind === Kind.ANCHOR_REF) {
      added += size;
      if (added > MOST_FROM_ALIASES) {
        const [line, column] = placeOf(node.startPosition).split(":");
        throw new Error(
          `its aliases add more than ${MOST_FROM_ALIASES} values (line ${line}, column ${column})`,
        );
      }
    }
    return size;
  }

  sizeOf(root);
}

function childrenOf(node: Node): (Node | null)[] {
  if (node.kind === Kind.ANCHOR_REF) return [node.value as Node];
  return node.items ?? (node.mappings ?? []).map(({ value }) => value);
}

/** Whether a warning is about a tab that indents. Between the brackets of `{}` and `[]` any tab is fine. */
function isIndentation({ reason, mark }: Warning, text: string, root: Node | undefined): boolean {
  if (!/\btabs\b/i.test(reason)) return false;
  const line = text.split("\n", mark.line + 1)[mark.line] ?? "";
  if (!/^ *\t\s*[^\s#]/.test(line)) return false;
  const isFlow = (node: Node | null | undefined): boolean => {
    if (!node || node.startPosition > mark.position || node.endPosition < mark.position)
      return false;
    const isBracketed = node.kind !== Kind.SCALAR && /[{[]/.test(text[node.startPosition] ?? "");
    return isBracketed || (node.kind !== Kind.ANCHOR_REF && childrenOf(node).some(isFlow));
  };
  return !isFlow(root);
}
