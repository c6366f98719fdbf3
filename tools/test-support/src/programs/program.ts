/** A program that tests start. */
export interface Program {
  path: string;
  /** Variables that its environment needs beyond the present ones. */
  env: Record<string, string>;
}

/** Puts folders before those in which the loader already looks for libraries. */
export function libraryPath(folders: readonly string[]): Record<string, string> {
  const { LD_LIBRARY_PATH: inherited } = process.env;
  return { LD_LIBRARY_PATH: [...folders, ...(inherited ? [inherited] : [])].join(":") };
}
