/** A package and its version, from wherever it is. */
export interface Shipped {
  name: string;
  version: string;
}

/**
 * Packages that Prism or others have brought with advisories, and the first version without them. Add
 * what becomes known: tests ask no service.
 */
const FIXED_IN: Readonly<Record<string, string>> = {
  "fast-redact": "no version", // CVE-2025-57319
  "fast-xml-parser": "4.4.1", // CVE-2024-41818
  "jsonpath-plus": "10.3.0", // CVE-2025-1302
  lodash: "4.18.1", // CVE-2025-13465, CVE-2026-2950
  minimist: "1.2.6", // CVE-2021-44906
  "node-fetch": "2.6.7", // CVE-2022-0235
  semver: "7.5.2", // CVE-2022-25883
};

/** Those with a known advisory, as `lodash 4.17.21`. */
export function withAdvisory(packages: readonly Shipped[]): string[] {
  return packages
    .filter(({ name, version }) => {
      const fixed = FIXED_IN[name];
      return fixed !== undefined && (fixed === "no version" || isBefore(version, fixed));
    })
    .map(({ name, version }) => `${name} ${version}`);
}

function isBefore(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) < 0;
}
