import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { expansionFault } from "./expansion-fault.ts";

/** Why a file cannot be read. */
export interface FileFault {
  /** Syntax: YAML that a parser can recover from; whole: nothing in the file means what it seems to. */
  kind: "syntax" | "whole";
  message: string;
  line: number;
  column: number;
}

/** A YAML file in which places can be found. */
export interface YamlFile {
  /** Why and where it cannot be read, and the remedy, if so. */
  fault?: FileFault;
  data: unknown;
  /** The place that some keys lead to, or the deepest one on the way. */
  placeOf(keys: readonly string[]): { line: number; column: number };
}

/** Reads a YAML file; one that is missing is empty. */
export function readYamlFile(path: string): YamlFile {
  const lines = new LineCounter();
  const bytes = readBytes(path);
  const text = bytes.toString("utf8");
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const whole = (message: string, offset: number): FileFault => ({
    kind: "whole",
    message,
    ...at(offset),
  });
  const [error] = document.errors;
  const expansion = expansionFault(document);
  const fault = !isUtf8(bytes)
    ? whole("this file is not UTF-8: save it as UTF-8", text.indexOf("\uFFFD"))
    : error?.code === "RESOURCE_EXHAUSTION"
      ? whole("this is nested too deep for any parser: write it flatter", error.pos[0])
      : error?.code === "MULTIPLE_DOCS"
        ? whole("this file holds two documents: keep one, without the line ---", error.pos[0])
        : error
          ? { kind: "syntax" as const, message: notYaml(error.message), ...at(error.pos[0]) }
          : expansion && whole(expansion.message, expansion.offset);
  return {
    ...(fault && { fault }),
    data: fault ? undefined : document.toJS({ maxAliasCount: -1 }),
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

const notYaml = (reason: string) =>
  `this is not YAML (${reason.replace(/\.$/, "")}): correct the indentation, quotes or brackets here`;

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
