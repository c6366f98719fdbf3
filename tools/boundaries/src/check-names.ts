import { ALLOWED_NAMES, PROSE } from "./allowed-names.ts";
import type { Finding } from "./finding.ts";

/** A file of the repository. */
export interface NamedFile {
  /** Path from the repository's top, with forward slashes. */
  path: string;
  text: string;
}

/**
 * Finds the files that name a vendor in their path or text outside `specs/<name>`, `packages/<name>`
 * and the registry, so that a vendor is added, renamed or removed without touching another file.
 */
export function checkNames(files: NamedFile[], vendors: string[]): Finding[] {
  return files
    .filter(({ path }) => !PROSE.test(path))
    .filter(({ path }) => !ALLOWED_NAMES.some((allowed) => path.startsWith(allowed.path)))
    .flatMap(({ path, text }) =>
      vendors.filter((name) => !isOwn(path, name)).flatMap((name) => namings(path, text, name)),
    );
}

function isOwn(path: string, vendor: string): boolean {
  return path.startsWith(`specs/${vendor}/`) || path.startsWith(`packages/${vendor}/`);
}

function namings(path: string, text: string, vendor: string): Finding[] {
  const message = `names ${vendor}: loop over listVendors() or move this to specs/${vendor} or packages/${vendor}`;
  const lines = text.split("\n").flatMap((line, index) => (names(line, vendor) ? [index + 1] : []));
  const findings: Finding[] = lines.map((line) => ({ path, line, message }));
  return names(path, vendor) ? [{ path, message }, ...findings] : findings;
}

/** Tells whether a text names a vendor, as a whole word or inside an identifier, in any case. */
export function names(text: string, vendor: string): boolean {
  const spelled = vendor.split(/[-_.]/).map(escapePattern).join("[-_. ]?");
  for (const { 0: found, index } of text.matchAll(new RegExp(spelled, "gi"))) {
    const before = text[index - 1] ?? "";
    const after = text[index + found.length] ?? "";
    const begins = !isLetter(before) || (isSmall(before) && !isSmall(found[0] ?? ""));
    const ends = !isLetter(after) || (isSmall(found.at(-1) ?? "") && !isSmall(after));
    if (begins && ends) return true;
  }
  return false;
}

const isLetter = (character: string) => /\p{L}/u.test(character);
const isSmall = (character: string) => /\p{Ll}/u.test(character);
const escapePattern = (part: string) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
