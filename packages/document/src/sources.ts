import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { type Evidence, type EvidenceStatus, evidenceStatuses } from "./evidence.ts";
import { isNode } from "./node.ts";
import { readValue } from "./read-document.ts";

/** One text from which a vendor's document is written: an entry of its `sources.yaml`. */
export interface Source {
  /** What `x-evidence.source` calls it. */
  id: string;
  /** What readers call it. */
  title: string;
  /**
   * Where it can be read: a page, a file at a commit, `seeds/<name>.txt`, or `recordings/<name>` for recorded
   * traffic, which is kept elsewhere because it holds people's data.
   */
  address: string;
  /** What it says about the API, in a sentence. */
  prints: string;
  /** Day on which somebody last read it, `YYYY-MM-DD`. */
  checked: string;
  /** The best status that a statement can have by this source alone. */
  ceiling: EvidenceStatus;
  /** SHA-256 of its words, as `npm run sources` computes it; left out where no copy was at hand. */
  fingerprint?: string;
  /** The headings that evidence names, each with the SHA-256 of the words below it. */
  sections?: Record<string, string>;
}

/** A form of a source's id. */
export const SOURCE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The name of the file that lists a vendor's sources. */
export const SOURCES_FILE = "sources.yaml";

const TEXTS = ["id", "title", "address", "prints", "checked", "ceiling"] as const;
const KEYS = new Set<string>([...TEXTS, "fingerprint", "sections"]);

/**
 * Reads `sources.yaml` in the folder of a document.
 *
 * @returns the sources in the file's order; `undefined` where the folder has no such file
 * @throws UserError where the file cannot be read or an entry is not well formed
 */
export function readSources(folder: string): Source[] | undefined {
  const file = join(folder, SOURCES_FILE);
  if (!existsSync(file)) return undefined;
  const value = readValue(file);
  const entries = isNode(value) ? value.sources : undefined;
  if (!Array.isArray(entries)) throw new UserError(`${file} has no list "sources"`);
  const ids = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const problem = problemOf(entry) ?? (ids.has(entry.id) ? "another source has the same id" : "");
    if (problem) throw new UserError(`${file}: source ${nameOf(entry, at)}: ${problem}`);
    ids.add(entry.id);
  }
  return entries;
}

function nameOf(entry: unknown, at: number): string {
  return isNode(entry) && typeof entry.id === "string" ? `"${entry.id}"` : `number ${at + 1}`;
}

function problemOf(entry: unknown): string | undefined {
  if (!isNode(entry)) return "write an object with id, title, address, prints, checked and ceiling";
  const missing = TEXTS.filter((key) => typeof entry[key] !== "string" || !entry[key]);
  if (missing.length > 0) return `give it ${missing.join(", ")} (in quotation marks)`;
  const unknown = Object.keys(entry).find((key) => !KEYS.has(key));
  if (unknown) return `"${unknown}" is not a key of a source: remove it`;
  if (!SOURCE_ID.test(String(entry.id))) return "write its id in lower-case words with hyphens";
  if (!isAddress(String(entry.address)))
    return "write an http(s) address, seeds/<name>.txt or recordings/<name>";
  if (!isDay(String(entry.checked))) return "write checked as a real day, 'YYYY-MM-DD'";
  if (!evidenceStatuses.some((status) => status === entry.ceiling)) {
    return `write one of ${evidenceStatuses.join(", ")} as its ceiling`;
  }
  const { sections } = entry;
  if (sections !== undefined && !isNode(sections)) return "sections maps headings to fingerprints";
  return undefined;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text)
    ? URL.canParse(text)
    : /^(seeds\/[\w-][\w.-]*\.txt|recordings\/[\w-][\w.-]*)$/.test(text);
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(time).toISOString().startsWith(text);
}

/** The sources that evidence names, as ids or as addresses; the first is the one of its section. */
export function sourcesOf({ source }: Partial<Pick<Evidence, "source">>): string[] {
  return [source ?? []].flat();
}
