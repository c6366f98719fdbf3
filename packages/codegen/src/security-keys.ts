import type { SecurityRequirement } from "@carespec/document";

/**
 * What an operation requires, as core takes it: the names of the schemes that it needs all of; with
 * alternatives one key, as core's `requirementKey` writes it.
 */
export function securityKeys(security: SecurityRequirement[] = []): string[] {
  const [first = {}, ...others] = security;
  if (others.length === 0) return Object.keys(first).map(encodeURIComponent);
  return [requirementKey(security)];
}

/** The key of some alternatives: ` or ` between them, ` and ` between the schemes of one. */
function requirementKey(security: SecurityRequirement[]): string {
  return security
    .map((requirement) => Object.keys(requirement).map(encodeURIComponent).join(" and "))
    .join(" or ");
}
