import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where to look for a program, in this order. */
export interface Places {
  /** The environment variable that names it, if one does. Nothing else is tried then. */
  variable?: string;
  /** Names to look for in the folders of `PATH`. */
  names?: readonly string[];
  /** Absolute paths. */
  usual?: readonly string[];
}

/** What a search needs of a machine. Default: this one. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  isProgram(path: string): boolean;
}

/**
 * Finds a program of the machine.
 *
 * @returns its path, or `undefined` where the machine does not have it
 * @throws Error where the environment variable names something that is not a program
 */
export function findProgram(
  { variable, names = [], usual = [] }: Places,
  { env, isProgram }: Machine = { env: process.env, isProgram: isExecutable },
): string | undefined {
  const chosen = variable && env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which is not a program: correct or unset it`);
  }
  const { PATH = "" } = env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usual].find((path) => isProgram(path));
}

/** Says whether a path leads to a file that may be run: a device or a folder is not one. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
