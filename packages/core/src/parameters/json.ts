import { writeJson } from "../write-json.ts";
import { encodeText } from "./scalar.ts";
import type { WriteParameter } from "./styles.ts";

/**
 * Writes a parameter as JSON, for one whose `content` is `application/json`, wherever it is sent.
 *
 * @throws TypeError that names it where JSON lacks its value
 */
export const jsonParameter: WriteParameter = (name, value, isAlone) => {
  const text: string | undefined = writeJson(value);
  if (text === undefined) throw new TypeError(`${name} must be a value that JSON has`);
  // A header takes only Latin-1.
  const plain = text.replace(/[^ -~]/g, escapeUnit);
  const written = encodeText(plain, name);
  return isAlone ? written : `${encodeText(name, name)}=${written}`;
};

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
