/**
 * What a value that JSON can hold takes in memory, in bytes, estimated: texts by their length, and a
 * measured sum for each object, list and member.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return 24 + value.length;
  if (typeof value !== "object" || value === null) return 8;
  let size = 40;
  if (Array.isArray(value)) {
    for (const item of value) size += 8 + sizeOf(item);
    return size;
  }
  for (const key of Object.keys(value))
    size += 16 + sizeOf((value as Record<string, unknown>)[key]);
  return size;
}
