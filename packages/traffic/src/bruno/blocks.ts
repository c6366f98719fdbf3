import type { Pair } from "../exchange.ts";

/** A block of a `.bru` file, such as `headers { … }` or `body:json { … }`. */
export interface Block {
  name: string;
  text: string;
}

/**
 * Splits a `.bru` file into its blocks, or a block into those in it, whose names end with a colon. A block
 * ends at a brace at the beginning of a line.
 */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { name: string; lines: string[]; end: string } | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (!open) {
      const [, name, brace] = /^([a-zA-Z][\w:-]*?):?\s*([{[])\s*$/.exec(line) ?? [];
      if (name && brace) open = { name, lines: [], end: brace === "{" ? "}" : "]" };
    } else if (line.startsWith(open.end)) {
      blocks.push({ name: open.name, text: open.lines.join("\n") });
      open = undefined;
    } else open.lines.push(line.replace(/^ {2}/, ""));
  }
  return blocks;
}

/** The lines `name: value` of a block. Those that begin with `~` are switched off. */
export function dictionaryOf(text: string): Pair[] {
  return text.split("\n").flatMap((line): Pair[] => {
    const [, quoted, bare, value = ""] =
      /^\s*(?:"((?:[^"\\]|\\.)*)"|([^:]+?))\s*:\s*(.*)$/.exec(line) ?? [];
    const name = quoted ?? bare;
    return name === undefined || name.startsWith("~") ? [] : [[name, value.trim()]];
  });
}
