/** No document and no recording is nested as deep; what walks values level by level bears more. */
export const MOST_LEVELS = 1_000;

/**
 * Whether a value has more levels than `most`, as every value has that holds itself. It takes no stack:
 * whoever walks a value by calling itself asks here first, and need not wait for the stack to end, which
 * a getter on the way may hide.
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
