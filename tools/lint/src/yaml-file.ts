import { readFileSync } from "node:fs";
import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** A YAML file in which places can be found. */
export interface YamlFile {
  /** Why and where it cannot be read, if so. */
  fault?: { message: string; line: number; column: number };
  data: unknown;
  /** The place that some keys lead to, or the deepest one on the way. */
  placeOf(keys: readonly string[]): { line: number; column: number };
}

/** Reads a YAML file; one that is missing is empty. */
export function readYamlFile(path: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  return {
    ...(error && { fault: { message: error.message, ...at(error.pos[0]) } }),
    data: error ? undefined : document.toJS(),
    placeOf(keys) {
      let node: Node | null = document.contents;
      let offset = startOf(node) ?? 0;
      for (const key of keys) {
        if (!isCollection(node)) break;
        const pair = isMap(node)
          ? node.items.find(
              (item) => String(isScalar(item.key) ? item.key.value : item.key) === key,
            )
          : undefined;
        const child = (pair ? pair.value : node.get(key, true)) as Node | null | undefined;
        const start = startOf((pair?.key as Node) ?? child);
        if (start === undefined) break;
        offset = start;
        node = child ?? null;
      }
      return at(offset);
    },
  };
}

function startOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
