import { writeQuery } from "./query.ts";
import type { ParameterStyles } from "./styles.ts";

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
  const written = writeQuery(cookie, styles?.cookie).replaceAll("&", "; ");
  // Servers take the first of two cookies that have the same name.
  return written ? { cookie: [written, headers?.cookie].filter(Boolean).join("; ") } : {};
};
