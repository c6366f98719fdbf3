import { exploded } from "./query.ts";
import { writeScalar } from "./scalar.ts";
import type { ParameterStyles, WriteParameter } from "./styles.ts";
import { isPlainObject, listOf, recordOf } from "./values.ts";

/**
 * Writes cookie parameters beside the cookies that the client's `headers` have. They are encoded as
 * OpenAPI's `form` says; a list or an object whose style explodes becomes several cookies.
 *
 * @param headers - the client's, by their names in lower case
 * @throws TypeError that names the parameter which cannot be written, never its value
 */
export type WriteCookies = (
  input: { readonly cookie?: object | undefined },
  operation: { readonly styles?: ParameterStyles },
  headers?: Readonly<Record<string, string>>,
) => Record<string, string>;

/** @see {@link WriteCookies} */
export const writeCookies: WriteCookies = ({ cookie = {} }, { styles }, headers) => {
  const own = styles?.cookie ?? {};
  const written = Object.entries(recordOf(cookie, "cookie")).map(([name, value]) => {
    if (value === undefined) return "";
    const write = Object.hasOwn(own, name) && own[name];
    return write ? write(name, value) : exploded(name, value).replaceAll("&", "; ");
  });
  // Servers take the first of two cookies that have the same name.
  const all = [...written, headers?.cookie].filter(Boolean).join("; ");
  return written.some(Boolean) ? { cookie: all } : {};
};

/**
 * Writes a cookie as OpenAPI 3.2's `style: cookie` says: as it is, without percent-encoding.
 *
 * @param explode - whether the items of a list and the members of an object are cookies of their own
 * @throws TypeError for a value with spaces, semicolons or other characters that no cookie can have
 */
export function plainCookie(explode: boolean): WriteParameter {
  return (name, value) => {
    const pairs: [string, unknown][] = isPlainObject(value)
      ? Object.entries(value).filter(([, member]) => member !== undefined)
      : listOf(value, name).map((item) => [name, item]);
    const written = pairs.map(([key, item]) => [key, requireCookie(writeScalar(item, key), key)]);
    if (explode) return written.map((pair) => pair.join("=")).join("; ");
    const items = isPlainObject(value) ? written.flat() : written.map(([, item]) => item);
    return `${name}=${items.join(",")}`;
  };
}

function requireCookie(text: string, name: string): string {
  if (/^[!-:<-~]*$/.test(text)) return text;
  throw new TypeError(`cookie ${name} must have only characters that a cookie can hold`);
}
