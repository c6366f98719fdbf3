import type { Call } from "../../vendor.ts";

/**
 * A parameter of the query by its name in any letter case, as Prism validates it. One without a
 * value counts as left out, and of a repeated one the first counts.
 */
export function queryValue(call: Call, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const [sent, value] of Object.entries(call.query)) {
    if (sent.toLowerCase() !== wanted) continue;
    const first = typeof value === "string" ? value : value[0];
    return first || undefined;
  }
  return undefined;
}
