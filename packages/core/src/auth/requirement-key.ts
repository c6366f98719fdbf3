/** One way to authenticate a request: schemes that it needs all of, with their scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the `security` of an operation as one key: alternatives joined by ` or `, the schemes of
 * one by ` and `. Names are encoded as in an address (`encodeURIComponent`), so that they have no
 * spaces. An alternative that needs nothing is empty: ` or key`. Scopes are left out.
 */
export function requirementKey(requirements: readonly SecurityRequirement[]): string {
  return requirements
    .map((requirement) => Object.keys(requirement).map(encodeURIComponent).join(" and "))
    .join(" or ");
}

/** The alternatives of a key, each with the names of its schemes. */
export function readRequirementKey(key: string): string[][] {
  return key
    .split(" or ")
    .map((names) => (names === "" ? [] : names.split(" and ").map(decodeURIComponent)));
}
