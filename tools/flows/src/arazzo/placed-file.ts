import { readFileSync } from "node:fs";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";

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
  return {
    file,
    lineOf(path) {
      let line = 1;
      let node = written(document, document.contents);
      for (const key of path) {
        const part = partOf(document, node, key);
        if (!part) break;
        if (part.shown.range) line = counter.linePos(part.shown.range[0]).line;
        node = written(document, part.value);
      }
      return line;
    },
  };
}

/** A part of a map or list, and what is shown of it: the key of a value, which may begin below it. */
interface Part {
  shown: Node;
  value: unknown;
}

function partOf(document: Document, node: unknown, key: string | number): Part | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    // An item that is an alias is where it is written.
    const own = written(document, item) as Node | undefined;
    return own && { shown: own, value: own };
  }
  if (!isMap(node)) return undefined;
  const isKey = (other: unknown, name: string) => isScalar(other) && String(other.value) === name;
  const pair = node.items.find((item) => isKey(item.key, String(key)));
  if (pair) return { shown: pair.key as Node, value: pair.value };
  const merged = node.items
    .filter((item) => isKey(item.key, "<<"))
    .map((item) => written(document, item.value))
    .flatMap((value) =>
      isSeq(value) ? value.items.map((one) => written(document, one)) : [value],
    );
  return merged.map((value) => partOf(document, value, key)).find(Boolean);
}

function written(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}
