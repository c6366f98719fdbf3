/** No document and no recording nests this deeply, and functions that call themselves get this far. */
const MOST_LEVELS = 1_000;

/**
 * Whether a value has more than `most` levels of objects and lists; a value that contains itself has. It
 * goes level by level and needs no stack, so functions that call themselves ask here first: what happens
 * when the stack ends may be hidden by a getter that catches errors.
 */
export function nestsDeeper(value: unknown, most = MOST_LEVELS): boolean {
  let level = new Set([value].filter(isHolding));
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth >= most) return true;
    const inner = new Set<object>();
    for (const each of level) {
      for (const child of Object.values(each)) if (isHolding(child)) inner.add(child);
    }
    level = inner;
  }
  return false;
}

function isHolding(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
