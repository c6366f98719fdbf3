import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";

/** Files that Biome has no formatter for. */
const NOT_CODE = /\.(ya?ml|mdx?|txt|svg|sh|toml)$/;

/**
 * Makes named paths absolute.
 *
 * @throws UserError for one that does not exist, or that is not in the repository
 */
export function namedPaths(names: string[], root = repositoryRoot): string[] {
  return names.map((name) => {
    const path = resolve(name);
    const real = realPath(path);
    if (real === undefined) throw new UserError(`${name} does not exist: name files or folders`);
    const own = relative(realpathSync(root), real);
    if (own.startsWith("..") || isAbsolute(own)) {
      throw new UserError(`${name} is outside the repository: name files or folders in it`);
    }
    return path;
  });
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The arguments with which Biome formats the code of some paths.
 *
 * @returns `undefined` where none of them can be code
 */
export function biomeArguments(paths: string[]): string[] | undefined {
  const code = paths.filter((path) => !NOT_CODE.test(path));
  if (paths.length > 0 && code.length === 0) return undefined;
  return ["check", "--write", "--no-errors-on-unmatched", "--files-ignore-unknown=true", ...code];
}
