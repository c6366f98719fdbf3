/** Letters of a name that all systems take, with what is added to it. */
const LONGEST = 200;

/** What systems do not allow in names of files, or references read as something else. */
const ILLEGAL = /[%#?<>:"|*\\\p{Cc}]/gu;

/**
 * What the file of a path is called, without `.yaml`: the path without its first slash, with `_` for the
 * others and `-` for what a name cannot have. `/users/{id}` is `users_{id}`, `/` is `root`.
 */
export function fileOfPath(path: string): string {
  const name = path.replace(/^\//, "").replaceAll("/", "_").replaceAll(ILLEGAL, "-");
  return name.slice(0, LONGEST) || "root";
}

/** The same for all paths of a document: names that systems take for one have numbers, `things-2`. */
export function filesOfPaths(paths: readonly string[]): Map<string, string> {
  const given = new Set<string>();
  return new Map(
    paths.map((path) => {
      const wished = fileOfPath(path);
      let name = wished;
      for (let number = 2; given.has(name.toLowerCase()); number += 1) name = `${wished}-${number}`;
      given.add(name.toLowerCase());
      return [path, name];
    }),
  );
}
