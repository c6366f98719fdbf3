import type { Row } from "../requests/row.ts";
import type { AllowedRefusal } from "../server/types.ts";

/** What allows refusals like this one: of the same operation, or of the same path where none matched. */
export function allowanceOf({ vendor, operation, path, status, rule }: Row): AllowedRefusal {
  const [target = ""] = path.split("?", 1);
  return {
    ...(vendor !== null && { vendor }),
    ...(operation === undefined ? { path: target } : { operation }),
    status,
    ...(rule !== undefined && { rule }),
  };
}

/** What is allowed, in words. */
export function allowedText({ vendor, operation, path, status, rule }: AllowedRefusal): string {
  const parts = [
    operation ?? (path === undefined ? undefined : `the path ${path}`),
    vendor && `of ${vendor}`,
    status !== undefined && `with ${status}`,
    rule && `by the rule ${rule}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : "every refusal";
}
