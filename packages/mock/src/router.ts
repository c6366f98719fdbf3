import { nearest } from "@carespec/command";
import type { Mount } from "./mount.ts";

/** Finds the mount with the longest prefix that a path starts with. */
export function createRouter(mounts: readonly Mount[]): (path: string) => Mount | undefined {
  const byLength = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  return (path) => byLength.find(({ prefix }) => isUnder(path, prefix));
}

/** Whether a path is a prefix or below it. */
export function isUnder(path: string, prefix: string): boolean {
  const end = path[prefix.length];
  return (end === "/" || end === undefined) && path.startsWith(prefix);
}

/**
 * Says that nothing is served at a path: which prefix it most likely means, by its first segment,
 * and which prefixes there are.
 */
export function explainNothing(path: string, mounts: readonly Mount[]): string {
  const prefixes = mounts.map(({ prefix }) => prefix);
  // A vendor's document has a prefix as well, but somebody who mistypes means the API.
  const apis = prefixes.filter((prefix) => !prefix.endsWith("/openapi.json"));
  const near = nearest(firstSegment(path), apis.map(firstSegment));
  const meant = apis.find((prefix) => firstSegment(prefix) === near);
  const hint = meant ? ` Did you mean ${meant}?` : "";
  return `Nothing is served at ${path}.${hint} Known: ${prefixes.map((prefix) => prefix || "/").join(", ")}`;
}

function firstSegment(path: string): string {
  return path.split("/", 2)[1] ?? "";
}
