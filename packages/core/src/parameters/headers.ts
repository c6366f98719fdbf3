import { requireSendable } from "../secret.ts";
import { type ParameterStyles, simple } from "./styles.ts";
import { recordOf } from "./values.ts";

/**
 * Writes header parameters, as OpenAPI's `simple` says: a list as `a,b`, an object as `name,a`, or
 * `name=a` where its style explodes. Nothing is percent-encoded. `undefined` is left out.
 *
 * @throws TypeError that names the parameter which cannot be sent, never its value
 */
export type WriteHeaders = (
  input: { readonly header?: object | undefined },
  operation: { readonly styles?: ParameterStyles },
) => Record<string, string>;

/** @see {@link WriteHeaders} */
export const writeHeaders: WriteHeaders = ({ header }, { styles }) => {
  const own = styles?.header ?? {};
  const given = Object.entries(recordOf(header, "header"));
  return Object.fromEntries(
    given
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const shown = `header ${name}`;
        const write = (Object.hasOwn(own, name) && own[name]) || simple(false);
        return [name, requireSendable(decodeURIComponent(write(shown, value, true)), shown)];
      }),
  );
};
