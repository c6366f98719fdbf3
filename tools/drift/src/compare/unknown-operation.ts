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
  { method, answer }: Exchange,
  path: string,
  found: FoundPath | undefined,
): Finding {
  // The server does not know it either: mostly a mistake of a client.
  const isRefused = answer?.status === 404 || answer?.status === 405;
  const known = found ? "is not in the document, which has the path" : "is not in the document";
  return {
    level: "unknown",
    kind: isRefused ? "refused-operation" : "operation",
    place: `${shownMethod(method)} ${path}`,
    text: isRefused ? `${known}, and was refused there too` : known,
    keys: found ? ["paths", found.template] : ["paths"],
  };
}

/** Methods are words; anything else is not shown. */
function shownMethod(method: string): string {
  return /^[A-Z]{3,10}$/.test(method) ? method : "(another method)";
}
