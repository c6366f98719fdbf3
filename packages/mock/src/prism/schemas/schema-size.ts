const sizes = new WeakMap<object, number>();

/** How many objects and lists a value holds, counted as often as they come; remembered. */
export function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  for (const child of Object.values(value)) size += sizeOf(child);
  sizes.set(value, size);
  return size;
}
