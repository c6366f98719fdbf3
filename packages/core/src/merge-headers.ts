import { writeScalar } from "./parameters/scalar.ts";
import { recordOf } from "./parameters/values.ts";
import { requireSendable } from "./secret.ts";

/**
 * Adds headers to those before, by their names in lower case; `null` takes one away.
 *
 * @throws TypeError for one that cannot be sent
 */
export function mergeHeaders(...sources: (object | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const source of sources) {
    for (const [name, value] of Object.entries(recordOf(source, "headers"))) {
      const key = name.toLowerCase();
      const shown = `header ${name}`;
      if (value === null) delete headers[key];
      else if (value !== undefined)
        headers[key] = requireSendable(writeScalar(value, shown), shown);
    }
  }
  return headers;
}
