import { ALLOWED_NAMES, PROSE } from "./allowed-names.ts";
import type { Finding } from "./finding.ts";
import { anywhere, inWords, names } from "./spelling.ts";

/** A file of the repository. */
export interface NamedFile {
  /** Path from the repository's top, with forward slashes. */
  path: string;
  text: string;
}

/** A vendor, as the check looks for it. */
export interface NamedVendor {
  name: string;
  /** The title of its document, which can spell the name in several words. */
  title: string;
  /** Files that use the name as an ordinary word; its folder lists them. Default: none. */
  ordinaryIn?: readonly string[];
}

/**
 * Finds the files that name a vendor in their path or text outside `specs/<name>`, `packages/<name>`
 * and the registry, so that a vendor is added, renamed or removed without touching another file.
 */
export function checkNames(files: NamedFile[], vendors: NamedVendor[]): Finding[] {
  const sought = vendors.map(({ name, title, ordinaryIn = [] }): Sought => {
    const spelled = inWords(name, title);
    return { name, spelled, pattern: anywhere(spelled), ordinaryIn: new Set(ordinaryIn) };
  });
  return files
    .filter(({ path }) => !PROSE.test(path))
    .filter(({ path }) => !ALLOWED_NAMES.some((allowed) => path.startsWith(allowed.path)))
    .flatMap(({ path, text }) =>
      sought
        .filter(({ name, ordinaryIn }) => !isOwn(path, name) && !ordinaryIn.has(path))
        // Most files name no vendor: lines are read of the others only.
        .filter(({ pattern }) => pattern.test(text) || pattern.test(path))
        .flatMap((vendor) => namings(path, text, vendor)),
    );
}

interface Sought {
  name: string;
  spelled: string;
  pattern: RegExp;
  ordinaryIn: ReadonlySet<string>;
}

/** Whether a path is in the vendor's folders, or in those of another version of its API. */
function isOwn(path: string, vendor: string): boolean {
  const [place = "", folder = ""] = path.split("/");
  const [, family = ""] = /^(.+?)(-v\d+)?$/.exec(vendor) ?? [];
  if (place !== "specs" && place !== "packages") return false;
  return (
    folder === vendor ||
    folder === family ||
    (/^-v\d+$/.test(folder.slice(family.length)) && folder.startsWith(family))
  );
}

function namings(path: string, text: string, { name, spelled }: Sought): Finding[] {
  const message = `names ${name}: loop over listVendors() or move this to specs/${name} or packages/${name}`;
  const lines = text.split("\n").flatMap((line, at) => (names(line, spelled) ? [at + 1] : []));
  const findings: Finding[] = lines.map((line) => ({ path, line, message }));
  return names(path, spelled) ? [{ path, message }, ...findings] : findings;
}
