import { requestedPage } from "../../pagination.ts";
import type { Answer, Call } from "../../vendor.ts";
import { queryValue } from "./query.ts";

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
  const { start, size } = requestedPage(call, (name) => queryValue(call, name));
  const body: unknown[] = [];
  let index = 0;
  for (const value of values) {
    if (index >= start) body.push(show(value));
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
