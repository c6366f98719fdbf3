import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pointerKeys } from "@carespec/document";
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** A YAML file that has been read. */
interface Source {
  file: string;
  root: Node | null;
  lines: LineCounter;
}

/**
 * Finds the file and line of a JSON pointer into the bundled document, in the files that people edit. What
 * is no longer there is found at the innermost part that is.
 *
 * @param document - the vendor's `openapi.yaml`
 * @returns `file:line`, relative to `top`
 */
export function documentPlace(document: string, pointer: string, top: string): string {
  const sources = new Map<string, Source>();
  const keys = pointerKeys(pointer);
  const [first, kind = "", name = ""] = keys;
  const own = join(dirname(document), "components", kind, `${name}.yaml`);
  const isOwn = first === "components" && existsSync(own);
  let at: Located = { source: readSource(isOwn ? own : document, sources) };
  at.node = at.source.root;
  let found: { source: Source; offset: number } = { source: at.source, offset: 0 };
  for (const key of isOwn ? keys.slice(3) : keys) {
    at = followReference(at, sources);
    const { source, node } = at;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
    if (!isNode(next)) break;
    // The line of a member is that of its name.
    const shown = isNode(pair?.key) ? pair.key : next;
    found = { source, offset: shown.range?.[0] ?? 0 };
    at = { source, node: next };
  }
  const { line } = found.source.lines.linePos(found.offset);
  return `${relative(top, found.source.file).replaceAll("\\", "/")}:${Math.max(1, line)}`;
}

/** A node and the file that it is in. */
interface Located {
  source: Source;
  node?: Node | null;
}

function followReference(start: Located, sources: Map<string, Source>): Located {
  let { source, node = null } = start;
  for (let hops = 0; hops < 20 && isMap(node); hops += 1) {
    const target = node.get("$ref");
    if (typeof target !== "string") break;
    const [path = "", pointer = ""] = target.split("#");
    const file = path === "" ? source.file : join(dirname(source.file), path);
    if (!existsSync(file)) break;
    source = readSource(file, sources);
    node = source.root;
    for (const key of pointerKeys(pointer)) {
      const index = isSeq(node) ? Number(key) : key;
      const next: unknown = isMap(node) || isSeq(node) ? node.get(index, true) : undefined;
      node = isNode(next) ? next : null;
    }
  }
  return { source, node };
}

function readSource(file: string, sources: Map<string, Source>): Source {
  const known = sources.get(file);
  if (known) return known;
  const lines = new LineCounter();
  const root = parseDocument(readFileSync(file, "utf8"), {
    lineCounter: lines,
    merge: true,
  }).contents;
  const source = { file, root, lines };
  sources.set(file, source);
  return source;
}

/**
 * Finds the source of an exported name, for example `packages/core/src/options.ts:12`; the package's
 * `package.json` where it is declared nowhere any more.
 *
 * @param folder - the package's
 */
export function exportPlace(folder: string, subject: string, top: string): string {
  const [, name = ""] = /`([\w$]+)/.exec(subject) ?? [];
  const declared = new RegExp(
    `^export (?:declare )?(?:abstract |async )*(?:function\\*?|class|interface|type|const|let|enum) ${name.replaceAll("$", "\\$")}\\b`,
    "m",
  );
  for (const path of globSync("src/**/*.ts", { cwd: folder }).toSorted()) {
    const text = readFileSync(join(folder, path), "utf8");
    const found = name ? declared.exec(text) : null;
    if (!found) continue;
    const line = text.slice(0, found.index).split("\n").length;
    return `${relative(top, join(folder, path)).replaceAll("\\", "/")}:${line}`;
  }
  return `${relative(top, join(folder, "package.json")).replaceAll("\\", "/")}:1`;
}
