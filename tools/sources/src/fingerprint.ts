import { createHash } from "node:crypto";

/** What a copy of a source says, as hashes of its words. */
export interface Fingerprints {
  /** Of the whole text. */
  fingerprint: string;
  /** Of the words below each heading; a heading that the text lacks is not in it. */
  sections: Record<string, string>;
}

/** Hexadecimal digits of a SHA-256 that are kept: enough to notice a change, short enough to read. */
const DIGITS = 16;

/**
 * Hashes the words of a text and of its sections. How words are spaced and broken into lines does not
 * count. A section reaches from the line that is its heading to the next line that is one of the
 * headings, so that its fingerprint depends on which headings are asked for.
 */
export function fingerprintsOf(
  lines: readonly string[],
  headings: readonly string[],
): Fingerprints {
  const known = new Map(headings.map((heading) => [plain(heading), heading]));
  const words = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const heading = known.get(plain(line));
    if (heading === undefined) current.push(line);
    else {
      // Tables of contents repeat headings: what is below any of them belongs to the section.
      current = words.get(heading) ?? [];
      words.set(heading, current);
    }
  }
  const sections = [...words].map(([heading, own]) => [heading, hash(own)] as const);
  return { fingerprint: hash(lines), sections: Object.fromEntries(sections) };
}

function plain(line: string): string {
  return line
    .replace(/^#+\s*/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function hash(lines: readonly string[]): string {
  const text = lines.join(" ").replace(/\s+/g, " ").trim();
  return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
