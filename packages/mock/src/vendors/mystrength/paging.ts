import { requestedPage } from "../../pagination.ts";
import type { Call } from "../../vendor.ts";

/**
 * The records of the page that the query asks for: those between page × limit and (page + 1) ×
 * limit, since pages begin with 0. That the upper bound belongs to the next page is inferred.
 */
export function pageOf<Value>(
  call: Call,
  values: Iterable<Value>,
  isWanted: (value: Value) => boolean,
): Value[] {
  const { start, size } = requestedPage(call, (name) => call.query[name]?.toString());
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
