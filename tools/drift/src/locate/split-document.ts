import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pointerKeys } from "@carespec/document";
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

/** A file of a document that is split into several. */
export interface SplitFile {
  /** Absolute. */
  path: string;
  text: string;
  yaml: Document;
  lines: LineCounter;
}

/** A position in a file, in characters. */
export interface Mark {
  file: SplitFile;
  offset: number;
}

/** A place in a split document. */
export interface Place {
  file: SplitFile;
  /** What is there, behind its references. */
  node: Node;
  /** From 1: where it is written, which may be in another file than what is behind. */
  line: number;
  /** The file of `line`, from the top of the repository. */
  shownFile: string;
  /** Whether it is what was sought, and not something above it. */
  isExact: boolean;
  /** Where it is written, and where what is behind it begins. */
  marks: Mark[];
}

/** Finds places of a document in its files. */
export interface SplitDocument {
  /** The place at some keys, or the nearest one above it that there is. References are followed. */
  find(keys: readonly string[]): Place;
}

/**
 * Reads a document's files as they are needed.
 *
 * @param root - absolute
 * @param top - places are told from here
 */
export function readSplitDocument(root: string, top: string): SplitDocument {
  const files = new Map<string, SplitFile | undefined>();
  const fileAt = (path: string) => {
    if (!files.has(path)) files.set(path, existsSync(path) ? read(path) : undefined);
    return files.get(path);
  };
  const first = fileAt(root) as SplitFile;

  function behind(file: SplitFile, node: Node, depth = 0): { file: SplitFile; node: Node } {
    const reference = isMap(node) ? node.get("$ref") : undefined;
    if (typeof reference !== "string" || depth > 20) return { file, node };
    const [name = "", pointer = ""] = reference.split("#");
    const target = name === "" ? file : fileAt(join(dirname(file.path), name));
    let found = target?.yaml.contents as Node | null | undefined;
    for (const key of pointerKeys(decode(pointer))) found = found && child(found, key);
    return target && found ? behind(target, found, depth + 1) : { file, node };
  }

  return {
    find(keys) {
      let at = behind(first, first.yaml.contents as Node);
      let written: Mark = { file: first, offset: 0 };
      let isExact = true;
      for (const key of keys) {
        const inner = child(at.node, key);
        isExact = inner !== undefined;
        if (!inner) break;
        written = { file: at.file, offset: offsetOf(at.node, key) ?? 0 };
        at = behind(at.file, inner);
      }
      const { line } = written.file.lines.linePos(written.offset);
      const marks = [written, { file: at.file, offset: at.node.range?.[0] ?? 0 }];
      return {
        ...at,
        marks,
        isExact,
        line,
        shownFile: relative(top, written.file.path).replaceAll("\\", "/"),
      };
    },
  };
}

function read(path: string): SplitFile {
  const text = readFileSync(path, "utf8");
  const lines = new LineCounter();
  return {
    path,
    text,
    lines,
    yaml: parseDocument(text, { lineCounter: lines, keepSourceTokens: true }),
  };
}

function child(node: Node, key: string): Node | undefined {
  if (isAlias(node)) return undefined;
  if (isMap(node))
    return node.items.find((pair) => keyOf(pair.key) === key)?.value as Node | undefined;
  return isSeq(node) ? (node.items[Number(key)] as Node | undefined) : undefined;
}

function offsetOf(node: Node, key: string): number | undefined {
  if (isMap(node)) {
    const found = node.items.find((pair) => keyOf(pair.key) === key)?.key;
    return (found as Node | undefined)?.range?.[0];
  }
  return isSeq(node) ? (node.items[Number(key)] as Node | undefined)?.range?.[0] : undefined;
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
