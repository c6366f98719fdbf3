/** A segment that leads elsewhere: up, to a hidden file, or by a separator that was encoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL ends a file's name for the system
const FOREIGN = /^\.|[\\/\u0000]/;

/**
 * The file of a site at a path of an address: that of a folder is its `index.html`.
 *
 * @param path - starts with a slash, without the query
 * @returns the file below the site's folder, or `undefined` for a path that cannot be one
 */
export function fileAt(path: string): string | undefined {
  const segments = path.slice(1).split("/");
  if (segments.at(-1) === "") segments[segments.length - 1] = "index.html";
  const names = segments.map(decode);
  const isForeign = (name: string | undefined) => !name || FOREIGN.test(name);
  return names.some(isForeign) ? undefined : names.join("/");
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
