import { isNode } from "@carespec/document";
import type { IHttpOperation } from "@stoplight/types";
import { pathToPointer, pointerToPath } from "./document-modules.ts";

type Bundled = IHttpOperation & { __bundled__?: Record<string, unknown> };

const BUNDLE = "__bundled__";

/**
 * Gives each operation what it refers to, under `__bundled__`, and points its references there, in
 * place. Prism's own function does this for one operation at a time, each of which is a tree of its own;
 * here operations share parts, so a part has the same name in all of them.
 */
export function bundleReferences(operations: readonly IHttpOperation[], document: object): void {
  const names = new Map<string, string>();
  const targets = new Map<string, object>();
  /** What is referred to in a part, in the order of its text. */
  const known = new Map<object, readonly string[]>();
  const bundles = new Map<string, Record<string, unknown>>();

  function namesIn(part: unknown): readonly string[] {
    if (typeof part !== "object" || part === null) return [];
    const before = known.get(part);
    if (before) return before;
    const found = new Set<string>();
    if (isNode(part) && typeof part.$ref === "string") {
      const name = nameOf(part.$ref);
      if (name !== undefined) {
        part.$ref = pathToPointer([BUNDLE, name]);
        found.add(name);
      }
    }
    for (const child of Object.values(part)) for (const name of namesIn(child)) found.add(name);
    const list = [...found];
    known.set(part, list);
    return list;
  }

  function nameOf(pointer: string): string | undefined {
    const name = names.get(pointer);
    if (name !== undefined) return name;
    const target = /^#\S*$/.test(pointer) ? valueAt(document, pointer) : undefined;
    if (typeof target !== "object" || target === null) return undefined;
    const last = pointerToPath(pointer).at(-1) ?? "root";
    const isTaken = (free: string) => targets.has(free);
    let free = String(last);
    for (let count = 2; isTaken(free); count += 1) free = `${last}_${count}`;
    names.set(pointer, free);
    // Prism's reader gives some copies of a reference one target: changing one changes all.
    names.set(pathToPointer([BUNDLE, free]), free);
    targets.set(free, target);
    return free;
  }

  function bundleOf(direct: readonly string[]): Record<string, unknown> {
    const all = new Set<string>();
    const add = (name: string) => {
      if (all.has(name)) return;
      all.add(name);
      namesIn(targets.get(name)).forEach(add);
    };
    direct.forEach(add);
    const key = JSON.stringify([...all]);
    const bundle =
      bundles.get(key) ?? Object.fromEntries([...all].map((name) => [name, targets.get(name)]));
    bundles.set(key, bundle);
    return bundle;
  }

  for (const operation of operations as readonly Bundled[]) {
    const direct = namesIn(operation);
    if (direct.length > 0) operation[BUNDLE] = bundleOf(direct);
  }
}

function valueAt(document: object, pointer: string): unknown {
  return pointerToPath(pointer).reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? node[key as never] : undefined),
    document,
  );
}
