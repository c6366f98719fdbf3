import { readFileSync } from "node:fs";
import { isMap, LineCounter, type ParsedNode, parseDocument } from "yaml";

/** Tells where the parts of a YAML file are. */
export interface PlacedFile {
  file: string;
  /** The line of a part, from 1; of what holds it where it does not exist. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Reads a YAML file for the places of its parts; a part behind an alias is where it is written. */
export function placeFile(file: string): PlacedFile {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: counter });
  const at = (path: readonly (string | number)[]): ParsedNode | undefined => {
    let node = document.contents as unknown as ParsedNode | undefined;
    for (const [index, key] of path.entries()) {
      if (node && "source" in node && node.constructor.name === "Alias") {
        node = (node as unknown as { resolve(of: unknown): ParsedNode }).resolve(document);
      }
      if (isMap(node) && index === path.length - 1) {
        // The key's own line: a value may begin below it.
        const pair = node.items.find(
          (item) => String((item.key as { value: unknown }).value) === key,
        );
        return (pair?.key ?? undefined) as ParsedNode | undefined;
      }
      node = (node as unknown as { get?(key: unknown, keep: boolean): ParsedNode })?.get?.(
        key,
        true,
      );
    }
    return node;
  };
  return {
    file,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = at(path.slice(0, length))?.range?.[0];
        if (offset !== undefined) return counter.linePos(offset).line;
      }
      return 1;
    },
  };
}
