/** What apt knows about a package's candidate. */
export interface PackageRecord {
  name: string;
  version: string;
  sha256: string;
  /** The source that it is built from. Packages of one source belong together. */
  source: string;
}

/** Reads what `apt-cache show` prints. Leaves out packages that cannot be downloaded. */
export function parseRecords(printed: string): PackageRecord[] {
  return printed.split("\n\n").flatMap((record) => {
    const [name, version, sha256, built] = ["Package", "Version", "SHA256", "Source"].map(
      (key) => new RegExp(`^${key}: (\\S+)`, "m").exec(record)?.[1],
    );
    return name && version && sha256 ? [{ name, version, sha256, source: built ?? name }] : [];
  });
}

/**
 * Reads what `apt-cache depends --important` prints.
 *
 * @returns a list for each dependency: the packages of which one is required, virtual ones left out
 */
export function parseDependencies(printed: string): string[][] {
  const dependencies: string[][] = [[]];
  for (const [, more, name = ""] of printed.matchAll(/^ ([ |])(?:Pre)?Depends: (\S+)$/gm)) {
    if (!name.startsWith("<")) dependencies.at(-1)?.push(name.replace(/:.*$/, ""));
    if (more !== "|") dependencies.push([]);
  }
  return dependencies.filter((choice) => choice.length > 0);
}
