import type { Exchange } from "@carespec/traffic";
import type { FoundPath } from "../match/paths.ts";
import type { Finding } from "./finding.ts";

/**
 * The finding for a request that fits no operation of the document.
 *
 * @param path - as reports show it
 * @param found - the path of the document, where it lacks the method alone
 */
export function unknownOperation(
  { method }: Exchange,
  path: string,
  found: FoundPath | undefined,
): Finding {
  return {
    level: "unknown",
    kind: "operation",
    place: `${shownMethod(method)} ${path}`,
    text: found ? "is not in the document, which has the path" : "is not in the document",
    keys: found ? ["paths", found.template] : ["paths"],
  };
}

/** Methods are words; anything else is not shown. */
function shownMethod(method: string): string {
  return /^[A-Z]{3,10}$/.test(method) ? method : "(another method)";
}
