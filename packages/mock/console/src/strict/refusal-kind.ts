import type { Row } from "../requests/row.ts";

/** What strict mode has noticed of a request, in words. */
export function refusalKind({ rule, vendor }: Row): string {
  if (rule === "route" || vendor === null) return "unknown path";
  if (rule === "contract") return "the answer breaks the document";
  if (rule === "validation" || rule === "body" || rule === "http") return "breaks the document";
  return "refused by a rule";
}
