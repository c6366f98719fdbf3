import leven from "leven";

/**
 * The name that a mistyped one most likely means: at most a third of the name's letters differ.
 * Case, `-` and `_` do not count.
 *
 * @returns `undefined` where no name is near
 */
export function nearest(mistyped: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: leven(plain(mistyped), plain(name)) }))
    .filter(({ name, distance }) => distance <= plain(name).length / 3)
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.name;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}
