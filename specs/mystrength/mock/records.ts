import {
  type Call,
  filter,
  type Handler,
  notFound,
  pageOf,
  type Verdict,
} from "@carespec/mock-kit";
import type { Modified } from "./collections.ts";
import { sinceOf } from "./since.ts";

/**
 * Lists a collection in the order in which its records were put, which the vendor does not state. A
 * record modified at the very moment of `since` is included, so that a pull misses none; inferred.
 * A page holds the records between page × limit and (page + 1) × limit; that the upper bound belongs
 * to the next page is inferred.
 */
export function listRecords<Value extends Modified>(
  collection: string,
  isWanted: (value: Value, query: Call["query"]) => boolean = () => true,
): Handler {
  return async (call) => {
    const { query, state } = call;
    const since = sinceOf(query);
    const values = await state.collection<Value>(collection).values();
    const fits = (value: Value) => value.modified >= since && isWanted(value, query);
    return { body: pageOf(call, filter(values, fits)) };
  };
}

/** Reads the record with the id in the path. */
export function getRecord(collection: string, parameter: string): Handler {
  return async ({ path, state }) => {
    const value = await state.collection<object>(collection).get(path[parameter] ?? "");
    return value ? { body: value } : noRecord(collection, parameter);
  };
}

/** Reads the first record whose property equals the path parameter. */
export function findRecord(collection: string, property: string, parameter: string): Handler {
  return async ({ path, state }) => {
    const wanted = path[parameter];
    for (const value of await state.collection<Record<string, unknown>>(collection).values()) {
      if (value[property] === wanted) return { body: value };
    }
    return noRecord(collection, parameter);
  };
}

function noRecord(collection: string, parameter: string): Verdict {
  return notFound(parameter, `${collection} does not hold this record`);
}
