import { encodeScalar } from "./scalar.ts";
import type { WriteParameter } from "./styles.ts";
import { isPlainObject, listOf, recordOf } from "./values.ts";

/**
 * Writes a query. Parameters without a style of their own are written as OpenAPI does by default
 * (`style: form`, exploded): a list is repeated, `ids=a&ids=b`; each member of an object becomes a
 * parameter under its own name. `undefined` is left out.
 *
 * @throws TypeError that names the parameter whose value cannot be written: `null`, or an object in a
 * list or in another object, for which OpenAPI has no way
 */
export type WriteQuery = (
  query: object,
  styles?: Readonly<Record<string, WriteParameter>>,
) => string;

/** @see {@link WriteQuery} */
export const writeQuery: WriteQuery = (query, styles = {}) =>
  Object.entries(recordOf(query, "query"))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const write = (Object.hasOwn(styles, name) && styles[name]) || exploded;
      return write(name, value);
    })
    .filter(Boolean)
    .join("&");

/** A list is repeated; each member of an object is a parameter. */
export const exploded: WriteParameter = (name, value) =>
  (isPlainObject(value)
    ? Object.entries(value).filter(([, member]) => member !== undefined)
    : [[name, value] as const]
  )
    .map(([key, own]) =>
      listOf(own, key)
        .map((item) => `${encodeScalar(key, "a parameter's name")}=${encodeScalar(item, key)}`)
        .join("&"),
    )
    .join("&");
