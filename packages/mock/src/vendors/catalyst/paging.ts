import type { Answer, Call } from "../../vendor.ts";
import { queryValue } from "./query.ts";

const DEFAULT_SIZE = 20;

/**
 * The page of a list that the query asks for, and no more than it is taken from the list. Pages
 * count from 1, and page 0 is the first one too: the vendor does not print where they begin, so
 * both are inferred.
 */
export function pageOf<Value>(
  call: Call,
  values: Iterable<Value>,
  show: (value: Value) => unknown = (value) => value,
): Answer {
  const size = Number(queryValue(call, "size") ?? DEFAULT_SIZE);
  const page = Math.max(1, Number(queryValue(call, "page") ?? 1));
  const from = (page - 1) * size;
  const body: unknown[] = [];
  let index = 0;
  for (const value of values) {
    if (index >= from) body.push(show(value));
    index += 1;
    if (body.length === size) break;
  }
  return { body };
}

/** The values that fit, one at a time, so that a page need not look at all of them. */
export function* filter<Value>(
  values: Iterable<Value>,
  fits: (value: Value) => boolean,
): Iterable<Value> {
  for (const value of values) {
    if (fits(value)) yield value;
  }
}
