import type { Redact } from "../journal/redact.ts";
import { type Difference, isMatcher, matcherText } from "./differences.ts";

/** Hides credentials in differences, by the name of their place. */
export function createHide(redact: Redact): (difference: Difference) => Difference {
  return ({ at, ...values }) => {
    const [name = ""] = at.match(/[\w-]+(?=[^\w-]*$)/) ?? [];
    const shown = Object.entries(values).map(([side, value]) => {
      const plain = isMatcher(value) ? matcherText(value) : value;
      const hidden = redact.body(JSON.stringify({ [name]: plain })) as Record<string, unknown>;
      return [side, hidden[name]];
    });
    return { at, ...Object.fromEntries(shown) };
  };
}
