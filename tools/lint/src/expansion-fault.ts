import { type Document, isAlias, isCollection, isPair } from "yaml";

/** How many nodes a file may have once its aliases are written out; documents of the house have some hundreds. */
const MOST_NODES = 100_000;

/** How many levels deep Redocly's parser follows collections. */
const MOST_LEVELS = 100;

/**
 * Finds an anchor that holds itself, aliases that make a file huge, or values nested too deep: Redocly and Spectral write
 * aliases out, and would not end.
 *
 * @returns what is wrong and how to mend it, with its offset; `undefined` where nothing is
 */
export function expansionFault(
  document: Document.Parsed,
): { message: string; offset: number } | undefined {
  const sizes = new Map<unknown, number>();
  let fault: { message: string; offset: number } | undefined;
  const sizeOf = (node: unknown, level = 1): number => {
    if (isAlias(node)) {
      const source = node.resolve(document);
      const known = sizes.get(source);
      const offset = node.range?.[0] ?? 0;
      if (source === undefined) {
        fault ??= { message: `no anchor &${node.source} stands above this alias: add it`, offset };
      } else if (known === undefined) {
        fault ??= { message: `the anchor &${node.source} holds itself: write it out`, offset };
      } else if (known > MOST_NODES) {
        const size = known.toLocaleString("en");
        fault ??= { message: `*${node.source} stands for ${size} values: write fewer`, offset };
      }
      return known ?? 1;
    }
    if (isCollection(node) && level > MOST_LEVELS) {
      const message = `this is nested more than ${MOST_LEVELS} levels deep: write it flatter`;
      fault ??= { message, offset: node.range?.[0] ?? 0 };
      return 1;
    }
    let size = 1;
    if (isPair(node)) size += sizeOf(node.key, level) + sizeOf(node.value, level);
    else if (isCollection(node)) for (const item of node.items) size += sizeOf(item, level + 1);
    sizes.set(node, size);
    return size;
  };
  const whole = sizeOf(document.contents);
  const hasAliases = sizes.size < whole;
  if (fault === undefined && hasAliases && whole > MOST_NODES) {
    const message = `this file's aliases make ${whole.toLocaleString("en")} values: write fewer`;
    fault = { message, offset: 0 };
  }
  return fault;
}
