import type { Call } from "../../vendor.ts";

/** The vendor's default of `limit`. */
const DEFAULT_LIMIT = 10_000;

/**
 * The records of the page that the query asks for: those between page × limit and (page + 1) ×
 * limit, counted from 0. That the upper bound belongs to the next page is inferred.
 */
export function pageOf<Value>(
  values: Iterable<Value>,
  { page = "0", limit = String(DEFAULT_LIMIT) }: Call["query"],
  isWanted: (value: Value) => boolean,
): Value[] {
  const size = Number(limit);
  const start = Number(page) * size;
  const records: Value[] = [];
  let position = 0;
  for (const value of values) {
    if (records.length >= size) break;
    if (!isWanted(value)) continue;
    if (position >= start) records.push(value);
    position += 1;
  }
  return records;
}
