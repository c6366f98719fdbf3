import { encodeScalar } from "./scalar.ts";
import type { WriteParameter } from "./styles.ts";

/**
 * Puts parameters into a path template.
 *
 * @throws TypeError for one that is missing, that cannot be written, or that would lead to another
 * path: empty, `.`, `..`
 */
export type FillPath = (
  template: string,
  parameters: object | undefined,
  styles?: Readonly<Record<string, WriteParameter>>,
) => string;

/** @see {@link FillPath} */
export const fillPath: FillPath = (template, parameters = {}, styles = {}) => {
  const values = parameters as Readonly<Record<string, unknown>>;
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const shown = `path parameter ${name}`;
    const value = values[name] ?? "";
    const write = Object.hasOwn(styles, name) && styles[name];
    const text = write ? write(name, value, true) : encodeScalar(value, shown);
    if (!/^\.{0,2}$/.test(text)) return text;
    throw new TypeError(`${shown} must not be empty, "." or ".."`);
  });
};
